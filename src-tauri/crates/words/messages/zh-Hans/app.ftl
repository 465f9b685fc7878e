# Words of the window.

app-name = Throughline

## What undo and redo take back.

undo-rename-document = 重命名文档
undo-add-persona = 添加客户画像
undo-change-persona = 修改客户画像
undo-remove-persona = 删除客户画像
undo-rename-map = 重命名地图
undo-change-map = 修改地图
undo-change-theme = 更换主题
undo-change-page = 更换页面
undo-add-stage = 添加阶段
undo-rename-stage = 重命名阶段
undo-change-stage = 修改阶段
undo-move-stage = 移动阶段
undo-remove-stage = 删除阶段
undo-add-touchpoint = 添加接触点
undo-rename-touchpoint = 重命名接触点
undo-change-touchpoint = 修改接触点
undo-change-feeling = 修改感受
undo-move-touchpoint = 移动接触点
undo-duplicate-touchpoint = 复制接触点
undo-remove-touchpoint = 删除接触点
undo-add-card = 添加卡片
undo-edit-card = 编辑卡片
undo-change-card = 修改卡片
undo-move-card = 移动卡片
undo-duplicate-card = 复制卡片
undo-remove-card = 删除卡片
undo-add-lane = 添加泳道
undo-rename-lane = 重命名泳道
undo-hide-lane = 隐藏泳道
undo-show-lane = 显示泳道
undo-change-lane = 修改泳道
undo-move-lane = 移动泳道
undo-remove-lane = 删除泳道
undo-add-link = 添加连线
undo-change-link = 修改连线
undo-remove-link = 删除连线
undo-several-changes = 多项更改

## The canvas.

canvas-label = 旅程地图
canvas-text-field = 文字
canvas-empty-cell = { $lane }，空白，{ $column }
canvas-drop-touchpoint = 放开即移到“{ $stage }”第 { $position } 位
canvas-drop-touchpoint-copy = 放开即复制到“{ $stage }”第 { $position } 位
canvas-drop-card = 放开即移到“{ $place }”
canvas-drop-card-copy = 放开即复制到“{ $place }”
canvas-drop-outside = 放开即放回原处
