# What went wrong, and what to do.

error-unknown = 出现错误：{ $detail }
