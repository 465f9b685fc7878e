# What went wrong, and what to do.

error-unknown = 發生錯誤：{ $detail }
