# Words of the window.

app-name = Throughline

## What undo and redo take back.

undo-rename-document = 重命名文档
undo-add-persona = 添加客户画像
undo-change-persona = 修改客户画像
undo-remove-persona = 删除客户画像
undo-rename-map = 重命名地图
undo-change-map = 修改地图
undo-add-map = 添加地图
undo-move-map = 移动地图
undo-duplicate-map = 复制地图
undo-split-map = 按客户画像拆分地图
undo-remove-map = 删除地图
undo-change-rules = 修改规则
undo-ignore-finding = 忽略问题
undo-heed-finding = 不再忽略问题
undo-change-theme = 更换主题
undo-change-page = 更换页面
undo-add-stage = 添加阶段
undo-rename-stage = 重命名阶段
undo-change-stage = 修改阶段
undo-move-stage = 移动阶段
undo-split-stage = 拆分阶段
undo-merge-stages = 合并阶段
undo-duplicate-stage = 复制阶段
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
undo-duplicate-lane = 复制泳道
undo-remove-lane = 删除泳道
undo-add-link = 添加连线
undo-change-link = 修改连线
undo-remove-link = 删除连线
undo-add-view = 保存视图
undo-rename-view = 重命名视图
undo-change-view = 修改视图
undo-remove-view = 删除视图
undo-add-picture = 添加图片
undo-remove-unused-pictures = 移除未使用的图片
undo-several-changes = 多项更改
undo-reload = 重新载入其他程序写入的内容

## The canvas.

canvas-label = 旅程地图
canvas-text-field = 文字
canvas-empty-cell = { $lane }，空白，{ $column }
canvas-drop-touchpoint = 放开即移到“{ $stage }”第 { $position } 位
canvas-drop-touchpoint-copy = 放开即复制到“{ $stage }”第 { $position } 位
canvas-drop-card = 放开即移到“{ $place }”
canvas-drop-card-copy = 放开即复制到“{ $place }”
canvas-drop-outside = 放开即放回原处

## Gestures on the canvas.

canvas-menu = 此处可用的操作
canvas-drop-stage = 松开后成为第 { $position } 个阶段
canvas-drop-stage-copy = 松开后复制为第 { $position } 个阶段
canvas-drop-lane = 松开后成为第 { $position } 行
canvas-drop-lane-copy = 松开后复制为第 { $position } 行
canvas-marquee = 已选择 { $count } 项
canvas-feeling-felt = { $touchpoint }：实际感受 { $value }
canvas-feeling-desired = { $touchpoint }：期望感受 { $value }
canvas-lane-height = 高 { $height } px
canvas-link-nowhere = 选择要连到的接触点
canvas-link-to = 从“{ $from }”到“{ $to }”
canvas-link-kind = 连线的含义
canvas-link-turn = 反转方向
canvas-edit-text = 编辑文字
canvas-edit-question = 编辑问题
canvas-card-whole-stage = 覆盖整个阶段
canvas-touchpoint-after = 在后面添加接触点
canvas-stage-split = 从这里开始新阶段
canvas-stage-merge = 与“{ $stage }”合并
canvas-lane-hide = 隐藏泳道
canvas-lane-show = 显示隐藏的泳道
canvas-lane-add = 添加泳道
canvas-lane-repeat = 再加一条同类泳道
canvas-item-add = 添加到“{ $list }”
canvas-lane-card = 添加卡片
canvas-lane-natural = 高度随内容
canvas-feeling-value = 输入数值
canvas-feeling-quote = 编辑引语
canvas-feeling-name = 命名这种感受
canvas-remove-felt = 移除实际感受
canvas-remove-desired = 移除期望感受
action-fit-selection = 显示所选内容
action-page-view = 显示幻灯片边缘
action-grid = 显示单元格
page-smallest = 最小文字 { $points } pt
keys-feeling = 升高或降低感受（加 Shift 为期望感受）
keys-next = 保存并写下一处文字
keys-extend = 扩展选择
keys-stages = 上一个、下一个阶段

## The window.

untitled = 未命名
unnamed = 尚未命名
saved = 已保存
unsaved = 未保存
never-saved = 尚未保存
save = 保存
dont-save = 不保存
save-elsewhere = 另存到别处…
replace = 替换
cancel = 取消
close = 关闭
mixed = 不一致
not-said = 未注明
not-known = 未知
percent = { $value }%
zoom = 缩放
cards = 卡片
new-persona = 新客户画像

## Menus.

menu-bar = 菜单
menu-file = 文件
menu-edit = 编辑
menu-view = 视图
menu-map = 地图
menu-help = 帮助
menu-appearance = 外观
menu-language = 语言
appearance-system = 跟随系统
appearance-light = 浅色
appearance-dark = 深色
language-system = 跟随系统

## What can be done.

action-new = 新建…
action-open = 打开…
action-save = 保存
action-save-as = 另存为…
action-export = 导出…
action-close = 关闭窗口
action-undo = 撤销
action-redo = 重做
action-undo-step = 撤销：{ $step }
action-redo-step = 重做：{ $step }
action-copy-attributes = 复制属性
action-give-attributes = 粘贴属性
action-duplicate = 复制一份
action-remove = 删除
action-select-all = 选择所有接触点
action-add-touchpoint = 添加接触点
action-add-pain = 添加痛点
action-add-opportunity = 添加机会
action-add-stage = 添加阶段
action-connect = 连接两个接触点
action-zoom-in = 放大
action-zoom-out = 缩小
action-fit = 显示整张地图
action-actual-size = 实际大小
action-sidebar = 侧边栏
action-navigator = 缩略导航
action-inspector = 检查器
action-as-exported = 按导出的样子显示地图
action-shortcuts = 键盘快捷键
action-about = 关于 Throughline

## The toolbar.

toolbar = 工具
tool-touchpoint = 接触点
tool-pain = 痛点
tool-opportunity = 机会
tool-connect = 连线
tool-export = 导出
tool-fit = 适合窗口
tool-navigator = 缩图
view-strategic = 战略
view-tactical = 战术
view-performance = 绩效
theme-daylight = 日光
theme-daybreak = 晨光
theme-dusk = 暮色
theme-beacon = 灯塔
theme-ink = 墨色

## The sidebar.

side-label = 文档
side-width = 侧边栏宽度
side-maps = 此文档中的地图
side-personas = 客户画像
side-outline = 大纲
side-navigator = 缩略导航
navigator-label = 地图缩略图，方向键移动视野
navigator-hide = 隐藏缩略导航
navigator-show = 显示缩略导航
short-current = 现状
short-ideal = 理想
persona-add = 添加客户画像
persona-none = 没有客户画像
count-maps = { $count } 张地图

## The status bar.

count-map = { $stages } 个阶段 · { $touchpoints } 个接触点
drag-alone = 只移这张卡片

## The inspector.

inspect-label = 检查器
inspect-width = 检查器宽度
inspect-failed = 无法显示所选内容。请选择其他内容。
count-selected = 已选择 { $count } 项
count-touchpoints = { $count } 个接触点
count-cards = { $count } 张卡片
count-stages = { $count } 个阶段
kind-touchpoint-in = 接触点 · { $stage }
kind-stage = 阶段
kind-persona = 客户画像
field-name = 名称
field-text = 文字
field-channel = 渠道
field-channel-label = 标签
channel-own = 其他
field-mode = 线上 / 线下
mode-online = 线上
mode-offline = 线下
mode-both = 两者
field-owner = 负责人
owner-department = 部门
owner-region = 地区
owner-person = 人员
field-emotion = 情绪
felt = 实际
desired = 期望
field-feeling = 感受
hint-feeling = 安心、犹豫…
field-quote = 原话
hint-quote = “客户的原话”
rated-customer = 客户
rated-internal = 内部
gap = 差距 { $value }
gap-underrated = 低估 { $value }
gap-overrated = 高估 { $value }
field-moment = 关键时刻
hint-moment = 在这里建立或打破关系
field-moment-kind = 可能
moment-make = 建立
moment-break = 打破
moment-both = 两者
field-note = 备注
field-bottleneck = 瓶颈
hint-bottleneck = 客户在这里等待
field-duration = 多久
hint-duration = 19 天，转手 3 次
field-delight = 喜悦点
field-validation = 确定程度
validation-assumed = 假设
validation-internal = 内部视角
validation-customer = 客户验证
answer-yes = 是
answer-no = 否
field-date = 日期
hint-date = 2026-11-30
field-source = 来源
field-customer = 客户
customer-current = 现有客户
customer-potential = 潜在客户
customer-lost = 流失客户
source-customer-interview = 客户访谈
source-staff-interview = 员工访谈
source-focus-group = 焦点小组
source-workshop = 工作坊
source-survey = 问卷
source-social-media = 社交媒体
source-web-analytics = 网站分析
source-purchase-history = 购买记录
source-support-log = 客服记录
source-observation = 观察
source-other = 其他
evidence-add = 添加依据
evidence-remove = 删除此依据
evidence-none = 目前只是内部视角。请添加访谈、问卷或服务数据。
evidence-no-quote = 尚无原话
metric-add = 添加指标
metric-remove = 删除此指标
metric-none = 这里尚未衡量任何指标。
hint-metric = 转化率
field-unit = 单位
metric-baseline = 基线
metric-target = 目标
metric-actual = 实际
field-whole-stage = 整个阶段
field-from = 从
field-to = 到
pain-risk = 客户会因此放弃吗？
risk-no = 不会
risk-maybe = 可能
risk-yes = 会
pain-known = 他们知道我们有解决方案吗？
known-yes = 知道
known-no = 不知道
known-unknown = 未询问
pain-cause = 为什么会痛？
pain-kind = 这是哪种痛点？
pain-kind-difficulty = 困难
pain-kind-emotion = 情绪
pain-bottleneck = 会耽误多久？
pain-reputation = 可能带来差评
solution-answers = 回应的痛点
solution-no-pains = 这个阶段没有痛点。
solution-worth = 价值与计划
solution-impact = 影响
solution-effort = 投入
solution-chosen = 已选定
solution-status = 状态
status-idea = 构想
status-planned = 已计划
status-started = 进行中
status-done = 已完成
status-dropped = 已放弃
solution-owner = 负责人
solution-due = 截止日期
resource-add = 添加资源
resource-remove = 删除此资源
resource-none = 需要什么？请添加已有和需要的资源。
resource-state = 状态
stage-question = 客户心中的问题
hint-question = 值得绕过去吗？
stage-role = 角色
role-awareness = 认知
role-consideration = 考虑
role-decision = 决定
role-purchase = 购买
role-use = 使用
role-loyalty = 忠诚
role-exit = 离开
map-title = 标题：地图的发现
hint-title = 我们在哪里失去客户
map-goal = 目标：地图的用途
hint-goal = 决定优先改进什么
map-scope = 范围：包含与不包含
hint-scope = 从首次到访到再次购买
map-kind = 类型
kind-strategic = 战略图
kind-tactical = 战术图
kind-performance = 绩效与改进图
kind-persona-sheet = 客户画像页
map-state = 状态
map-persona = 客户画像
map-look = 语言与页面
map-language = 语言
map-theme = 主题
map-page = 页面
page-wide = 宽屏 16:9
page-classic = 标准 4:3
page-a4 = A4 横向
page-a3 = A3 横向
page-free = 依内容大小
map-review = 回顾
review-last = 上次
review-every = 每隔
review-months = 个月
review-owner = 由谁
map-source = 依据来源
source-part-method = 方法
source-part-sample = 样本
source-part-date = 时间
source-part-note = 备注
hint-source-method = 访谈、问卷
hint-source-sample = 22 位客户
hint-source-date = 2026 年 11 月
hint-source-note = 第 2 版
persona-role = 身份
persona-primary = 主要对象
persona-lists = 驱动因素（每行一项）
persona-goals = 目标
persona-goals-label = 目标的标题
persona-motivations = 动机
persona-tasks = 任务
persona-pains = 烦恼
persona-behaviours = 行为
persona-traits = 基本资料
persona-age = 年龄
persona-gender = 性别
persona-occupation = 职业
persona-region = 地区
persona-income = 收入
persona-family = 家庭
persona-remove = 删除客户画像

## Dialogs.

ask-unsaved = 要保存对“{ $title }”的更改吗？
ask-unsaved-note = 未保存的更改会丢失。
ask-replace = 要替换此文件吗？
ask-overwrite = 要替换其他程序写入的内容吗？
problem-open = 无法打开此文件
problem-new = 无法打开模板
problem-save = 地图未保存
problem-export = 图片未写入
repairs-title = 此文件已修复
repairs-note = 文件中有 { $count } 处不合理的内容已修正。只有在您保存时，文件本身才会改变。
about-text = 绘制客户旅程地图，并放进幻灯片。您的文件只留在这台电脑上。
about-version = 版本 { $version }
keys-canvas = 在地图上
keys-lift = 拿起与放下
keys-move = 直接移动
keys-edit = 编辑文字
keys-walk = 在地图中移动
keys-regions = 窗口的下一部分
keys-ends = 阶段开头、阶段末尾
keys-far-ends = 地图开头、地图末尾
keys-type = 重新书写
keys-keep = 保留所写内容
keys-break = 另起一行
keys-escape = 放弃，再取消选择
keys-menu = 当前对象的菜单
keys-pointer = 使用指针
keys-marquee = 选择框内的对象
keys-add = 加选或减选
keys-drag-copy = 放下一份副本（拖动接触点途中才按 Alt，则不带它的卡片）
keys-pan = 移动视图
keys-sideways = 左右移动视图
keys-zoom = 放大或缩小
press-drag = 拖动
press-click = 单击
press-double-click = 双击
press-wheel = 滚轮
export-title = 导出“{ $title }”
export-format = 格式
export-png-note = 像素图，适用于各种幻灯片和文档。
export-svg-note = 矢量图，任何大小都清晰。
export-size = 大小
export-width = 宽度
export-width-px = 宽度（px）
export-text = 文字
export-live = 可编辑文字
export-outlines = 轮廓
export-live-note = 文字可选择和修改；装有字体时显示正确。
export-outlines-note = 文字变为形状，在任何地方都一样。
export-background = 背景
export-paper = 纸张
export-transparent = 透明
export-pixels = { $width } × { $height } px
export-run = 导出 { $format }
export-busy = 正在导出…
export-done = 已写入 { $count } 个文件。

## The start screen.

start-label = 开始
start-title = 从一个范例开始，而不是一张白纸
start-note = 一张地图只讲一位客户。选最接近的旅程，再改成您的。
start-new = 新建地图
start-open = 打开文件
start-open-short = 打开
start-back = 返回地图
start-recent = 最近
start-private = 文件只留在这台电脑上
start-templates = 模板

## Kinds of file, in the system's file dialogs.

file-kind-journey = 客户旅程地图
file-kind-png = PNG 图片
file-kind-svg = SVG 图片
file-kind-pdf = PDF 文件
file-kind-pptx = PowerPoint 演示文稿
file-kind-pictures = 带有旅程地图的图片

## Connections.

kind-link = 连线
link-meaning = 含义
link-kind-loop-back = 回到先前的步骤
link-kind-skip = 跳过其他步骤
link-kind-repeat = 再来一次
link-kind-win-back = 流失的客户回来

## The command palette.

action-palette = 命令…
palette-ask = 想做什么？
palette-none = 没有这个名字的命令。
palette-count = { $count } 个命令

## Settings, windows, what a crash left, what other programs do.

action-new-window = 新建窗口
action-settings = 设置…
action-guide = 如何绘制旅程地图
settings-title = 设置
settings-window = 窗口
settings-files = 文件
settings-new-maps = 新地图
settings-rules = 规则
settings-rules-note = 每条规则的检查结果有多重要。关闭的规则不会提示。
settings-language = 语言
settings-appearance = 外观
settings-wheel = 鼠标滚轮
wheel-moves = 移动地图
wheel-zooms = 缩放
settings-wheel-note = 按住 Ctrl 滚动总是缩放；按住 Shift 滚动则横向移动。
settings-autosave = 自动保存
settings-autosave-note = 已有文件的地图会在停顿三秒后、以及窗口失去焦点时保存。无论是否开启，未保存的更改都会被保留。
settings-author = 作者
settings-author-note = 负责新地图的回顾。
settings-theme = 主题
settings-theme-template = 与模板相同
severity-usual = 默认（{ $severity }）
severity-as-user = 与所有地图相同（{ $severity }）
severity-off = 关闭
not-kept = 无法为意外停止保留更改：程序数据文件夹无法写入，或磁盘已满。请经常保存。
recovery-title = 程序在保存这些更改之前停止了
recovery-ask = 要恢复未保存的更改吗？
recovery-ask-note = 程序在保存对这张地图的{ $changes }（{ $when }）之前停止了。现在看到的是上次保存的文件。
recovery-restore = 恢复
recovery-discard = 舍弃
recovery-later = 稍后决定
recovery-done = 更改已恢复。保存后会写入文件。
recovery-discard-ask = 舍弃这些更改？
recovery-discard-note = 对“{ $title }”的{ $changes }之后将无法找回。已保存的文件不受影响。
file-shared = 此文件也在另一个窗口中打开。各窗口保留自己的更改；其中一个保存时，另一个会收到询问。
file-changed = 其他程序更改了此文件。
file-changed-how = 对方版本：{ $difference }。
file-changed-unusable = 无法作为地图读取：{ $reason }
file-gone = 文件“{ $path }”已经不在了。地图在此处完好无损：可重新保存，或另存到别处。
file-read-only = 文件已不可写入。更改已保留，请以其他名称保存。
file-reload = 重新载入
file-keep-mine = 保留我的版本
file-save-copy = 另存副本…
file-save-again = 重新保存
differs-added = 多 { $what }
differs-removed = 少 { $what }
differs-changed = { $what }不同
differs-other = 细节不同

## The start screen, the new map, the guide.

start-home = 主页
start-personas = 客户画像
start-personas-note = 最近的地图围绕哪些客户。一个画像就是一位有目标的客户。
start-personas-none = 还没有客户画像。请从画像开始：没有客户的地图只是流程。
start-templates-note = 每个模板都是一张完整的地图。选最接近您的客户旅程的一个。
start-group-all = 全部
start-groups = 模板类型
start-drop = 把地图拖到此窗口的任意位置即可打开。
start-missing = 已不存在
start-unreadable = 无法读取
start-forget = 从列表中移除
start-recent-none = 打开或保存的地图会列在这里。
when-today = 今天 { $time }
when-yesterday = 昨天 { $time }
wizard-title = 新地图
wizard-step = 第 { $step } 步，共 { $steps } 步
wizard-back = 上一步
wizard-next = 下一步
wizard-create = 创建地图
wizard-persona = 客户画像
wizard-persona-ask = 这是谁的旅程？
wizard-persona-note = 每张地图只有一位客户。一个名字和一句描述就足够开始。
wizard-persona-name = 姓名
wizard-persona-name-hint = 林怡君
wizard-persona-role = 一句话描述
wizard-persona-role-hint = 上班族，29 岁，九点前的第一杯咖啡
wizard-goal = 目标
wizard-goal-ask = 这张地图要解决什么？
wizard-goal-note = 地图要回答的问题，以及涵盖的范围。
wizard-goal-title = 标题
wizard-goal-title-hint = 上班前的第一杯
wizard-goal-goal = 目标
wizard-goal-goal-hint = 找出早晨哪里出了问题
wizard-stages = 阶段
wizard-stages-ask = 旅程经过哪些阶段？
wizard-stages-note = 按客户的经历来写，每行一个。随时可以修改。
wizard-stages-four = 四段：直到忠诚
wizard-stages-five = 五段：含决策与售后
wizard-stages-whole = 完整关系
wizard-stages-four-names =
    认知
    考虑
    购买
    忠诚
wizard-stages-five-names =
    认知
    考虑
    决策
    购买
    售后
wizard-stages-whole-names =
    注意
    评估
    决定
    使用
    评价
    离开或回来
wizard-touchpoints = 接触点
wizard-touchpoints-ask = 每个阶段发生什么？
wizard-touchpoints-note = 客户与企业相遇之处，每行一个。
wizard-touchpoints-first = 最先发生什么？
wizard-touchpoints-next = 然后呢？
wizard-emotion = 情绪
wizard-emotion-ask = 感受如何？
wizard-emotion-note = 先猜测即可：在询问客户之前，它会一直标为假设。
wizard-emotion-none = 还没有可评估的内容。请返回填写发生的事，或先创建地图再填写。
guide-title = 如何绘制旅程地图
guide-note = 九个步骤，依次进行。省略一步，往往要花更多时间重来。
guide-who = 选定一位客户
guide-who-text = 描述一个客户画像：想完成什么，动力是什么，阻碍是什么。两类客户就是两张地图。
guide-why = 说明地图的用途
guide-why-text = 写下目标与范围：回答哪个问题，旅程从哪里开始、到哪里结束。看全程选战略图，看细节选战术图。
guide-stages = 划分阶段
guide-stages-text = 写客户的经历，而不是部门的工作：从第一个需求到忠诚或离开。四到七个阶段足够。
guide-touchpoints = 收集接触点
guide-touchpoints-text = 他们在哪里接触到您，线上与线下，在那里做什么？也包括不属于您的：评价、朋友、搜索。
guide-emotion = 绘制情绪曲线
guide-emotion-text = 每个接触点感受如何，又应当如何？标出少数决定信任的关键时刻。
guide-pains = 写下痛点
guide-pains-text = 曲线下降之处：哪里痛、为什么、会不会因此离开？用客户的话来写。
guide-solutions = 找出对策
guide-solutions-text = 把每个痛点转为机会或解决方案，写明负责人与日期。从重要性高而表现差的地方开始。
guide-check = 与客户核对
guide-check-text = 到此仍是内部观点。询问五位客户，查看评价与服务数据，标出已得到证实的内容。
guide-review = 保持更新
guide-review-text = 设定回顾日期。没人再看的地图只是一张图，而不是工具。
guide-start = 开始绘制

## Counts of the start screen.

count-problems = { $count } 个问题
count-changes = { $count } 处更改
count-links = { $count } 条连接
count-personas = { $count } 个客户画像

## What lies below the canvas: problems, connections, resources.

action-dock = 问题
dock-label = 问题、连线与资源
dock-problems = 问题
dock-links = 连线
dock-resources = 资源盘点
dock-height = 面板高度
dock-close = 收起面板
dock-open = 展开面板
problems-severities = 严重程度
problems-count-error = { $count } 个错误
problems-count-warning = { $count } 个警告
problems-count-hint = { $count } 个提示
problems-fix-all = 修正 { $count } 个可放心修正的问题
problems-filter = 显示哪些问题
problems-filter-stage = 阶段
problems-filter-rule = 规则
problems-everywhere = 这张地图
problems-of-map = 地图
problems-every-rule = 所有规则
problems-edit = 编辑
problems-ignore = 忽略
problems-why-ignore = 为什么本来就该如此？
problems-why = 为什么重要
problems-ignored = 已忽略 { $count } 个
problems-none = 还缺什么？目前没有发现。
problems-none-shown = 没有这一类问题。
problems-none-checked = 已检查目标、画像、阶段、情感、痛点、负责人、依据和页面。
problems-bad = 反例
problems-good = 正例
problems-weight = 在这张地图上
problems-from = 来源
links-none = 还没有折返或跳过的路线。选中一个接触点，按 C 键。
resources-have = 已有
resources-need = 需要
resources-nobody = 尚无负责人
resources-none = 有哪些资源，还需要哪些？选中一个解决方案，记下它的资源。
stage-lacks = 还缺：{ $parts }
stage-complete = 内容齐全

## The export dialog: what it shows and asks.

action-export-again = 再次导出
action-copy-picture = 复制为图片
action-copy-svg = 复制为 SVG
action-copy-outline = 复制为文字大纲
copied-picture = 图片已在剪贴板上。
copied-outline = 文字已在剪贴板上。
problem-copy = 没有复制任何内容
reveal = 在文件夹中显示
export-pdf-note = 可打印和阅读的页面，文字可以搜索。
export-pptx-note = 由原生形状组成的幻灯片，每张卡片仍是带文字的一个形状。
export-picture = 精确图片
export-pptx-shapes-note = 每张卡片成为一个原生形状。演示文稿没有字体时请选图片。
export-pptx-picture-note = 每页是一张图片，与所见完全一致。
export-notes = 用原话和证据写成的演讲者备注
export-region = 范围
export-region-map = 整张地图
export-region-stages = 阶段
export-region-selection = 选中内容
export-text-size = 文字大小
export-text-normal = 标准
export-text-large = 大
export-include = 包括
export-with-persona = 客户画像
export-with-legend = 图例
export-with-source = 来源和日期
export-with-ratings = 内部评分
export-with-map = 地图本身
export-ratings-both-note = 会显示您自己的评分，文件所带的地图中也有。给客户时请取消勾选。
export-slides = 幻灯片
export-split = 一页放不下时分成几页
export-deck = 整套：客户画像、机会点、资源
export-presets = 预设
export-preset-choose = 选择预设
export-preset-keep = 保存这些选择
export-preset-name = 预设的名称
export-preset-remove = 删除预设“{ $name }”
export-preview = 预览
export-preview-of = 幻灯片预览，{ $paper }
export-previous = 上一页
export-next = 下一页
export-vision = 观看方式
export-vision-all = 所有颜色
export-vision-protan = 看不见红色
export-vision-deutan = 看不见绿色
export-vision-tritan = 看不见蓝色
export-checks = 检查
export-check-points = 幻灯片上最小的文字是 { $points } 磅
export-check-clear = 没有被裁切或重叠的文字
export-check-full = { $count } 页放不下，会缩小
export-check-collisions = { $count } 处文字重叠
export-check-colours = 色盲也能看清
export-check-confused = 色盲难以分辨好与坏
export-offers = 可以这样做
export-offer-split = 分成 { $count } 页
export-offer-hide = 隐藏{ $lanes }
export-offer-page = 使用{ $page }
export-count = { $count } 页
export-copy = 复制图片
export-stop = 停止

## Copy and paste.

action-cut = 剪切
action-copy = 复制
action-paste = 粘贴
action-paste-plain = 粘贴为一张纯文本卡片
paste-many = 要粘贴含 { $found } 个单元格的表格吗？
paste-many-note = 读得清的地图远没有这么多卡片。一次最多粘贴 { $limit } 个；目前还没有任何改动。
paste-first = 粘贴前 { $limit } 个

## Finding words.

action-find = 查找…
action-find-next = 查找下一个
action-find-previous = 查找上一个
action-replace = 替换…
find-ask = 在所有地图中查找
find-none = 没有找到
find-count = 第 { $at } 处，共 { $count } 处
find-replace-with = 替换为
find-replace-all = 全部替换
find-replaced = { $places ->
    [0] 没有可替换的内容
   *[other] 已替换 { $places } 处{ $maps ->
        [0] {""}
       *[other] ，涉及 { $maps } 张地图
    }
}
palette-map = 显示地图：{ $name }

## Maps and personas.

action-add-map = 添加地图
action-rename-document = 重命名文档
action-rename = 重命名
action-split-map = 按客户画像拆分为多张地图
action-show-persona = 设为这张地图的主角
new-map = 新地图
copy-of = { $title }（副本）
more-of = “{ $name }”的更多操作
field-sub-label = 第二行
map-eyebrow = 标题上方的一行
field-response = 客户的反应
field-site = 地点

## Filters and saved views.

action-filter = 筛选…
action-clear-filter = 显示全部
filter-on = 筛选：已选 { $count } 项
filter-rest = 其余内容
filter-dim = 淡化其余
filter-hide = 隐藏其余
filter-clear = 清除
filter-lanes = 泳道
filter-no-owner = 没有负责人
filter-no-channel = 没有渠道
filter-views = 已保存的视图
filter-no-views = 在上面选择内容，再取名保存。
filter-view-name = 视图名称
filter-remove-view = 删除视图“{ $name }”
filter-chip-dim = 筛选：已淡化 { $count } 项
filter-chip-hide = 筛选：已隐藏 { $count } 项

## Presenting.

action-present = 演示
action-bare = 仅显示地图
present-overview = 整张地图
present-next = 下一步
present-back = 上一步
present-end = 结束
present-at = { $at } / { $count }

## More of the inspector.

kind-lane = 泳道 · { $kind }
field-height = 高度
height-own = 随内容
field-hidden = 隐藏
lane-repeat = 再加一条同类泳道
hint-response = 另找供应商
hint-site = 老城区门店
field-decision = 客户在此做决定
field-detail = 细节地图
field-ownership = 渠道归属
ownership-owned = 自有
ownership-earned = 赢得：评价、媒体
ownership-peer = 客户之间
card-personas = 相关客户画像
map-segment = 客户群
segment-basis = 区分方式
segment-firmographic = 企业特征
segment-behaviour = 行为
segment-need = 需求
segment-text = 具体是
segment-code = 行业代码

## More of the menus.

menu-add-lane = 添加泳道
menu-recent = 最近打开
action-duplicate-map = 复制这张地图
action-remove-map = 删除这张地图
action-map-settings = 地图设置

## The system's menu bar.

menu-window = 窗口
menu-services = 服务
menu-hide = 隐藏 Throughline
menu-hide-others = 隐藏其他
menu-show-all = 全部显示
menu-quit = 退出 Throughline
menu-minimize = 最小化
menu-zoom = 缩放
menu-bring-all-to-front = 前置全部窗口

## Pictures of cards and personas.

picture = 图片
picture-choose = 选择图片
picture-replace = 更换图片
picture-remove = 移除图片
picture-preview = 图片在地图上的样子
canvas-drop-picture = 松开后在这里显示图片
drop-file = 松开后打开文件
persona-portrait = 头像

## The built-in maps: what each is called and is for.

template-cafe = 到店或咖啡馆
template-cafe-about = 从认知到忠诚
template-default = 四阶段购买
template-default-about = 带提示，逐项填写
template-five-stage = 五阶段购买
template-five-stage-about = 多了决策和售后
template-b2b-strategic = B2B 战略总览
template-b2b-strategic-about = 一页看全生命周期
template-tactical = 战术特写
template-tactical-about = 一个接触点，逐步看
template-b2b-performance = 绩效与改进
template-b2b-performance-about = 评分差距，分阶段建议
template-felt-desired = 实际与期望
template-felt-desired-about = 对照今天设计理想
template-tender-loops = 招标往返
template-tender-loops-about = 多站点，来来回回
template-win-back = 流失与赢回
template-win-back-about = 如何结束，又如何重来
template-furniture = 家具店
template-furniture-about = 需求、一段久等、一次往返
template-persona-sheet = 客户画像页
template-persona-sheet-about = 一位客户：目标、动机、烦恼
template-blank = 空白地图
template-blank-about = 空的阶段与泳道
template-group-strategic = 战略
template-group-tactical = 战术
template-group-performance = 绩效
template-group-retail = 零售
template-group-b2b = B2B
template-group-persona = 客户画像

## What a person makes of the rules.

action-rules = 检查规则…
rules-title = 检查规则
settings-rules-all = 每条规则的严重程度，以及计数类规则的阈值。
settings-rules-set = 设置…
rules-scope = 适用于哪些地图
rules-scope-map = 这张地图
rules-scope-user = 我的所有地图
rules-scope-map-note = 保存在地图文件里，对每个打开它的人都有效，可以撤销。这里没有设定的，与您的所有地图相同。
rules-scope-user-note = 保存在这台电脑上，适用于没有另行设定的每张地图，在窗口和 journey check 中都有效。
rules-limits = 阈值
rules-limits-note = 计数类规则从多少开始提出问题。留空则按框内显示的数值。
limit-most-stages = 阶段最多几个
limit-most-lanes = 显示的泳道最多几条
limit-most-touchpoints = 接触点最多几个
limit-fewest-stages = 阶段至少几个
limit-fewest-touchpoints = 接触点至少几个
limit-most-moments = 关键时刻最多占接触点的比例
limit-fewest-feelings = 写有感受或想法的接触点至少占的比例
limit-gap = 客户与我们评分的差距
limit-smallest-text = 页面上最小的文字
unit-percent = %
unit-points-of-ten = 分（满分 10 分）
unit-pt = 磅
rules-weights = 严重程度
problems-name = 名称

## The export dialog: slides, sheets, and who may see what.

export-region-persona = 客户画像
export-ratings-drawn-note = 会显示您自己的评分。给客户时请取消勾选。
export-ratings-carried-note = 文件所带的地图中有您自己的评分。给客户时请取消勾选。
export-ratings-stripped-note = 已去掉您自己的评分，文件所带的地图中也没有。
export-ratings-left-note = 已去掉您自己的评分。
export-zoom-fit = 适合 { $percent }%
export-zoom-at = { $percent }%
export-zoom-reset = 显示整张幻灯片
export-drag-note = 可拖到其他程序中
dragged-picture = 可以把图片放到其他程序中了。
handed-ratings = 其中有您自己的评分：请勿给客户。
ask-ratings = 这个文件是给客户的吗？
ask-ratings-note = 地图中有您给自己的评分。拿到文件的任何人都能看到它们。
ask-ratings-keep = 不是，保留评分
ask-ratings-leave = 去掉评分
