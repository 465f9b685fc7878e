# Words of the window.

app-name = Throughline
