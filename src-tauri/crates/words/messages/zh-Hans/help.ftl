# What `journey --help` says. A key is `help-`, the command, the option, and the value: `help-export-format-png`;
# `-more` goes on below.

## Headings and what stands around the sentences

help-heading-usage = 用法：
help-heading-commands = 命令
help-heading-arguments = 参数
help-heading-options = 选项
help-heading-what = 内容
help-heading-slides = 幻灯片
help-heading-look = 外观
help-heading-size = 尺寸
help-values = 可以是：
help-values-short = { "[" }可以是：{ $values }]
help-default = { "[" }默认：{ $value }]
help-flag-help = 显示这份说明
help-flag-version = 显示版本

## Languages

help-language-en = 英文
help-language-zh-Hans = 简体中文
help-language-zh-Hant = 繁体中文

## journey

help-journey = 绘制、检查和修改客户旅程地图

## journey templates

help-templates = 列出内置的旅程地图：每行一个，开头是给 `journey new` 用的名称

## journey new

help-new = 用内置的旅程地图新建文件
help-new-template = 哪一个旅程地图；`journey templates` 会列出全部
help-new-lang = 旅程地图的语言；不写就用您的语言
help-new-force = 替换已有的文件
help-new-out = 要新建的文件

## journey check

help-check = 找出旅程地图缺少什么，并修补可以放心修补的地方
help-check-more = 没有发现不允许的问题时以 0 结束，发现了以 1 结束，有文件无法检查时以 2 结束。
help-check-files = 要检查的文件
help-check-format = 报告的形式：text 给人看，json 给程序用，sarif 给代码扫描用
help-check-deny = 从哪一级起算作发现问题，决定退出码
help-check-rule = 只检查这些规则；多条可重复写，或用逗号隔开
help-check-fix = 修补没有人会反对的地方，并写回文件
help-check-explain = 说明一条规则的用处，并举例
help-check-settings = 您对规则的设置文件：严重程度和阈值；不写就用窗口里的设置
help-check-no-settings = 每条规则都按旅程地图所说，否则按通常的程度衡量，不管您在窗口里怎样设置
help-check-lang = 报告的语言；不写就用系统的语言

## journey export

help-export = 把旅程地图画成图片和幻灯片
help-export-more = 不写 --to 或 --out-dir 时，每张图片写在它的文件旁边。一个文件里有几个旅程地图时，每个一张图片：FILE-MAP.png；单独成图的幻灯片带编号：FILE-2.png。旅程地图会随图片一起保存，所以图片可以重新打开；--no-source 不带上它。你们自己的评分也会画出来并带上，而且会提示；--no-internal-ratings 两处都去掉，给客户的应是这样的。
help-export-files = 要画的旅程地图
help-export-to = 只有一张图片时，写到哪里
help-export-out-dir = 放图片的文件夹；没有就新建
help-export-format = 格式；不写就看 --to 后面的文件名，否则是 png
help-export-format-png = 像素图
help-export-format-svg = 图形和文字
help-export-format-pdf = 用来打印和阅读的页面
help-export-format-pptx = 由可编辑的图形组成的幻灯片
help-export-format-scene = 画了什么、在哪里，以 JSON 表示
help-export-force = 替换已有的文件
help-export-watch = 旅程地图一有变化就重新导出，直到按 Ctrl+C 停止
help-export-map = 只要这个 id 的旅程地图
help-export-stages = 只要这些阶段，用名称或 id 指明
help-export-selection = 只要这些 id 所指的内容，连同所在的列
help-export-persona-sheet = 不画旅程地图，而画客户画像页：旅程地图自己的，或这个名称或 id 的
help-export-no-internal-ratings = 不带你们自己的评分，图片里和随图片保存的旅程地图里都不带
help-export-internal-ratings = 带上这些评分，也不再提示
help-export-no-source = 图片里不带旅程地图
help-export-slides = 一张幻灯片放不下时，分成一张总览和各阶段的幻灯片
help-export-deck = 团队演示用的整套幻灯片：旅程地图、理想旅程、客户画像、机会点、资源
help-export-notes = 用原话和证据写成的演讲者备注
help-export-page = 换一种页面，不用旅程地图自己的
help-export-page-wide = 16:9 幻灯片
help-export-page-classic = 4:3 幻灯片
help-export-page-a4 = A4 横向
help-export-page-a3 = A3 横向
help-export-page-free = 依内容大小
help-export-theme = 换一种主题，不用旅程地图自己的
help-export-theme-daylight = 冷色调的纸面，配白色幻灯片
help-export-theme-daybreak = 暖色调的纸面
help-export-theme-dusk = 深色幻灯片
help-export-theme-beacon = 高对比度
help-export-theme-ink = 单色打印
help-export-text-size = 文字在纸面上有多大
help-export-text-size-1 = 在幻灯片上不小于 10 pt
help-export-text-size-1_2 = 大五分之一
help-export-header = 页首画多少
help-export-header-full = 标题、目的和客户画像
help-export-header-title = 只有标题
help-export-header-none = 什么都不画
help-export-no-header = 等于 --header none
help-export-no-legend = 不画图例
help-export-no-source-line = 不画说明依据的那一行
help-export-background = 图画下面是什么
help-export-background-paper = 主题的纸面
help-export-background-none = 什么都没有：透明
help-export-text = SVG：可编辑的文字，或在哪里看都一样的轮廓
help-export-text-live = 可编辑的文字
help-export-text-outlines = 在哪里看都一样的图形
help-export-exact-picture = PPTX：每张幻灯片是一幅完全一致的图片，而不是可编辑的图形
help-export-scale = PNG：页面的每个 px 用几个像素，1 到 4
help-export-width = PNG：宽度，以像素计
help-export-dpi = PNG：幻灯片或纸张每英寸的像素数

## journey extract

help-extract = 从图片中取出旅程地图
help-extract-more = PNG、SVG、PDF 和 PPTX 带有所画的旅程地图，除非导出时用了 --no-source。写出的与当时所画的逐字节相同。
help-extract-picture = 图片；不会改动
help-extract-to = 要写的文件
help-extract-force = 替换已有的文件

## journey apply

help-apply = 用命令修改旅程地图，结果写到另一个文件
help-apply-more = 命令是 JSON，每行一条，依次执行。有一条被拒绝，就什么都不写。
help-apply-file = 从哪个旅程地图开始；它不会改动
help-apply-commands = 命令，例如 { $example }
help-apply-to = 要写的文件
help-apply-force = 替换已有的文件

## journey help

help-help = 说明一个命令能做什么
help-help-command = 哪个命令；不写就列出全部
