# Words of the window.

app-name = Throughline

## What undo and redo take back.

undo-rename-document = 重新命名文件
undo-add-persona = 新增顧客角色
undo-change-persona = 變更顧客角色
undo-remove-persona = 刪除顧客角色
undo-rename-map = 重新命名地圖
undo-change-map = 變更地圖
undo-change-theme = 變更佈景主題
undo-change-page = 變更頁面
undo-add-stage = 新增階段
undo-rename-stage = 重新命名階段
undo-change-stage = 變更階段
undo-move-stage = 移動階段
undo-remove-stage = 刪除階段
undo-add-touchpoint = 新增接觸點
undo-rename-touchpoint = 重新命名接觸點
undo-change-touchpoint = 變更接觸點
undo-change-feeling = 變更感受
undo-move-touchpoint = 移動接觸點
undo-duplicate-touchpoint = 複製接觸點
undo-remove-touchpoint = 刪除接觸點
undo-add-card = 新增卡片
undo-edit-card = 編輯卡片
undo-change-card = 變更卡片
undo-move-card = 移動卡片
undo-duplicate-card = 複製卡片
undo-remove-card = 刪除卡片
undo-add-lane = 新增泳道
undo-rename-lane = 重新命名泳道
undo-hide-lane = 隱藏泳道
undo-show-lane = 顯示泳道
undo-change-lane = 變更泳道
undo-move-lane = 移動泳道
undo-remove-lane = 刪除泳道
undo-add-link = 新增連線
undo-change-link = 變更連線
undo-remove-link = 刪除連線
undo-several-changes = 多項變更

## The canvas.

canvas-label = 旅程地圖
canvas-text-field = 文字
canvas-empty-cell = { $lane }，空白，{ $column }
canvas-drop-touchpoint = 放開即移到「{ $stage }」第 { $position } 位
canvas-drop-touchpoint-copy = 放開即複製到「{ $stage }」第 { $position } 位
canvas-drop-card = 放開即移到「{ $place }」
canvas-drop-card-copy = 放開即複製到「{ $place }」
canvas-drop-outside = 放開即放回原處
