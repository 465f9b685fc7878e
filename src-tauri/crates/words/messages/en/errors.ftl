# What went wrong, and what to do.

error-unknown = Something went wrong: { $detail }
