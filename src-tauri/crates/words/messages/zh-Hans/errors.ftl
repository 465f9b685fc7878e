# What went wrong, and what to do.

error-unknown = 出现错误：{ $detail }

## Why a change cannot be made.

error-unknown-map = 没有地图“{ $map }”，它可能已被删除。
error-unknown-persona = 没有客户画像“{ $persona }”，它可能已被删除。
error-unknown-stage = 没有阶段“{ $stage }”，它可能已被删除。
error-unknown-touchpoint = 没有接触点“{ $touchpoint }”，它可能已被删除。
error-unknown-lane = 没有泳道“{ $lane }”，它可能已被删除。
error-unknown-card = 没有卡片“{ $card }”，它可能已被删除。
error-unknown-link = 没有连线“{ $link }”，它可能已被删除。
error-unknown-view = 没有视图“{ $view }”，它可能已被删除。
error-unfit-picture = 无法加入这张图片：它太大，不是 PNG、JPEG 或 SVG，或者内容与名称不符。
error-last-map = “{ $map }”是文档中唯一的地图，请先添加另一张再删除它。
error-nothing-to-split = 阶段本来就从这个接触点开始，请选择后面的接触点。
error-nothing-to-merge = 这个阶段之后没有阶段，请选择右边还有阶段的一个。
error-unknown-picture = 文档中没有图片“{ $picture }”，请先添加图片。
error-id-taken = 编号“{ $id }”已被使用，请换一个。
error-empty-id = 编号为空，请至少输入一个字符。
error-lane-holds-no-cards = 泳道“{ $lane }”由接触点自动生成，不能放卡片，请选择其他泳道。
error-not-of-stage = 接触点“{ $touchpoint }”不在阶段“{ $stage }”中，请选择同一阶段的接触点。
error-not-neighbours = 卡片只能跨越相邻的接触点。
error-not-its-own-card = 卡片“{ $card }”不只属于接触点“{ $touchpoint }”，不能随它复制。
error-out-of-range = { $field } 不能是 { $number }，请输入其他数值。

## Files and windows.

error-not-found = 找不到“{ $path }”。它可能被移动、改名或删除了。
error-no-permission = 您没有读写“{ $path }”的权限。请另存为其他文件，或申请权限。
error-not-a-file = “{ $path }”不是文件。
error-too-large = “{ $path }”太大，不可能是旅程地图。
error-bad-name = 系统不允许以“{ $path }”作为文件名。请换一个名称。
error-disk-full = 磁盘空间不足，无法写入“{ $path }”。请清理磁盘，或保存到其他位置。
error-file-exists = 文件“{ $path }”已存在。
error-file-changed = 打开之后，“{ $path }”已被其他程序修改。请另存为其他文件，或覆盖它的修改（会保留一份副本）。
error-file = 无法读写“{ $path }”：{ $detail }
error-no-path = 这张地图还没有文件。请选择保存位置。
error-nothing-open = 这个窗口没有打开地图。
error-no-map = 文件里没有这张地图。
error-no-template = 没有名为“{ $name }”的模板。
error-connection = 窗口无法连接到程序：{ $detail }

## 无法生成的图片

error-export-scale = 不支持 { $wanted } 倍，请选择 { $min } 到 { $max } 之间的数字。
error-export-width = 不支持 { $wanted } px 的宽度，请选择 { $min } 到 { $max } 之间的数字。
error-export-dpi = 不支持 { $wanted } dpi，请选择 { $min } 到 { $max } 之间的数字。
error-export-too-large = 图片会有 { $width } × { $height } px，每边最多 { $max }。请选择较小的尺寸，或导出 SVG。
error-export-no-page = 页面是 { $width } × { $height } px，无法绘制，请选择其他页面。
error-export-pdf = 无法生成 PDF：{ $reason }
error-export-stopped = 已停止，没有写出图片。
error-export-write = 图片无法写出：{ $reason }

## 命令行

error-in-file = { $file }：{ $problem }
error-in-line = { $file } 第 { $line } 行：{ $problem }没有写出任何内容。
error-file-missing = 没有这个文件，请检查文件名和文件夹。
error-file-forbidden = 您没有读取这个文件的权限，请联系文件的所有者，或复制一份。
error-file-unreadable = 无法读取：{ $reason }
error-target-exists = 文件已存在。加上 --force 可以替换它，或者换一个名字。
error-target-is-map = 这就是地图文件本身，会因此丢失，请换一个名字。
error-target-twice = 有两张图片会用这个名字。请换一个 --out-dir，或逐个导出。
error-target-no-folder = 它的文件夹不存在，请先新建文件夹，或换一个文件夹。
error-target-forbidden = 您没有在这个文件夹中写入的权限，请换一个文件夹。
error-target-full = 磁盘空间不足，请清理磁盘，或写到其他位置。
error-target-unwritable = 无法写入：{ $reason }
error-target-read-only = 文件是只读的。请取消写保护，或复制一份。
error-target-is-picture = 图片无法就地修正。请先在窗口中打开它，另存为地图文件。
error-several-to = --to 只能用于一张图片，现在有 { $count } 张。请用 --out-dir，或用 --map 选择一张。
error-format-unknown = 从文件名看不出是哪种格式，请加上 --format 和其中一种：{ $formats }。
error-not-for-format = { $option } 只用于 { $format }，请去掉它，或选择 { $format }。
error-map-unknown = 文件中没有地图“{ $map }”，有：{ $maps }。
error-map-none = 文件中没有地图。
error-template-unknown = 没有模板“{ $name }”，请选择：{ $names }。
error-no-command = 这不是命令（{ $reason }）。
error-repaired = 读取时修正了 { $count } 处，文件保持原样。用 journey check 可以列出它们。
error-settings-no-json = 无法读取这份设置：{ $reason }。请修正该文件，或用 --no-settings 检查。
error-settings-value = 设置中的“{ $name }”不能是 { $value }。严重程度只能是 "error"、"warning"、"hint" 或 "off"，阈值须为不小于 0 的数字。
error-settings-no-rule = 设置中调整了规则“{ $name }”，但没有这条规则。用 journey check --help 可以查看所有规则。
error-settings-no-threshold = 设置中有阈值“{ $name }”，但没有这个阈值。可用的有：{ $names }。
check-fine = { $file }：没有发现问题
check-at = { $problem }（位于 { $place }）
check-head = { $severity }[{ $rule }]：
check-mended = 已修正
check-ignored = 已忽略
check-help = { $fix }：请在窗口中进行，会先显示结果
check-help-safe = { $fix }：journey check --fix 可以代劳
check-stages = 各阶段已有的内容：
check-found = { $file }：{ $errors } 个错误，{ $warnings } 个警告，{ $hints } 个提示。
check-can-mend = 其中 { $count } 个可由 journey check --fix 修正。
exporting = 正在导出

## Why a file cannot be opened.

error-not-ours = 这不是旅程地图文件，请选择以 .journey 结尾的文件。
error-newer-version = 此文件由更新版本的 Throughline 写入（格式 { $version }），请更新 Throughline 后再打开。
error-damaged-file = 文件在第 { $line } 行第 { $column } 列损坏：{ $what }。请用文本编辑器修正该处，或打开备份。
error-file-too-large = 文件有 { $megabytes } MB，最多只能打开 { $limit } MB，请缩小其中的图片。

## What was put right in a file.

repair-no-version = 文件没有注明格式版本，已按版本 1 读取。
repair-wrong-type = “{ $field }”中的 { $value } 无效，无法使用的内容已保留在文件的“unread”中。
repair-missing-value = 缺少“{ $field }”，已填入最基本的值。
repair-unknown-value = 此版本不认识“{ $field }”的值 { $value }，在您另选之前会保留在文件中。
repair-out-of-range = “{ $field }”的 { $from } 超出范围，已改为 { $to }。
repair-rounded = “{ $field }”的 { $from } 已取整为 { $to }。
repair-control-characters = 已从文字中去除不可见的控制字符。
repair-no-id = 有一项没有编号，已编为“{ $new }”。
repair-duplicate-id = 编号“{ $id }”重复，第二个已改为“{ $new }”。
repair-duplicate-picture = 图片“{ $picture }”重复，第二个已保留在文件的“unread”中。
repair-no-such-persona = 文件中没有客户画像“{ $persona }”，已去除该引用。
repair-no-such-map = 文件中没有地图“{ $map }”，已去除该引用。
repair-no-such-picture = 文件中没有图片“{ $picture }”，已去除该引用。
repair-no-such-card = 卡片“{ $card }”所回应的卡片“{ $answer }”不存在，已去除该引用。
repair-no-such-lane = 卡片“{ $card }”所在的泳道“{ $lane }”不存在，已移到“{ $to }”。
repair-lane-holds-no-cards = 卡片“{ $card }”所在的泳道“{ $lane }”不能放卡片，已移到“{ $to }”。
repair-no-such-stage = 卡片“{ $card }”所在的阶段“{ $stage }”不存在，已移到“{ $to }”。
repair-no-such-touchpoint = 卡片“{ $card }”所指的接触点“{ $touchpoint }”不在其阶段中，卡片已留在该阶段的其余部分。
repair-not-neighbours = 卡片“{ $card }”跨越的接触点不相邻，现已包括其间的接触点。
repair-link-to-nowhere = 从“{ $from }”到“{ $to }”的连线没有去处，已保留在文件的“unread”中。

## What a crash left.

error-settings = 部分设置无法读取，已恢复为默认值。原文件保留在“{ $path }”。
error-no-window = 此处无法再打开窗口。
error-recovery-open = 这些更改已在另一个窗口中打开。
error-recovery-gone = 这些更改已经不在了，可能已在另一个窗口中恢复。
error-recovery = 无法读取这些更改：{ $detail }
error-recovery-unreadable = 程序在部分更改保存之前停止，而这些更改无法读取。原样保留在“{ $path }”。
repair-recovery-partly = 有 { $count } 处更改无法读取，其后的内容缺失。全部内容保留在“{ $path }”。

## Pictures that carry their map

error-extract-no-picture = 这不是旅程地图的图片，请选择 Throughline 写出的 PNG、SVG、PDF 或 PPTX 文件。
error-extract-no-source = 这个文件里没有旅程地图：它由其他程序制作，或导出时没有带上旅程地图。
error-extract-damaged = 这个文件里的旅程地图已损坏，无法读取。
error-extract-too-large = 这个文件携带的内容超过 { $max } MB，不是旅程地图。
error-extract-unreadable = 无法读取：{ $reason }

## The checker.

error-no-problem = 这个问题已经不在了。

## Exports of the command line.

told-points = 纸面上最小的文字是 { $points } 磅。
told-too-full = 第 { $slide } 页（“{ $title }”）放不下，已经缩小。
told-offer-split = 用 --slides 可以按原大小分成 { $count } 页。
told-offer-hide = 隐藏这些泳道就放得下：{ $lanes }。
told-offer-page = 用 --page { $page } 就放得下。
told-internal-ratings = 里面有您自己的评分。给客户时请加 --no-internal-ratings；加 --internal-ratings 则不再提示。
told-watching = 正在留意 { $count } 个文件。按 Ctrl+C 停止。
error-watch = 无法留意变化：{ $reason }
error-map-empty = 地图“{ $map }”还没有阶段。请先添加一个。
error-stage-unknown = 没有阶段“{ $stage }”。它有：{ $stages }。
error-selection-unknown = 地图上没有这些编号：{ $ids }。
error-target-bad-name = 系统不允许这样的文件名。请换一个较短、不含特殊字符的名字。

## Exports.

error-nothing-exported = 这张地图还没有导出过。先导出一次，之后同一个键就会重写同样的文件。
error-region-empty = 没有选中地图的任何部分。请选择阶段，或先选中内容。
error-no-name = 还缺一个名称。请输入。
error-no-clipboard = 这里的剪贴板不接受图片。请改为导出文件。
error-no-file-manager = 这里没有能显示文件夹的程序。文件在“{ $path }”。

## The clipboard.

error-clipboard-empty = 剪贴板里没有能放进地图的内容。请先复制文字、表格或地图的一部分。
error-clipboard-damaged = 剪贴板里的地图片段不完整。请重新复制一次。
error-clipboard-newer = 剪贴板里的内容来自更新版本的 Throughline。请更新本程序后再粘贴。
error-clipboard-closed = 系统不允许 Throughline 使用剪贴板。请按 Ctrl+V 或 ⌘V，不要用菜单粘贴。

## Filters.

error-parts-hidden = 筛选隐藏了地图的一部分，现在不能移动。请改为淡化显示，或关闭筛选。

## A picture that cannot be taken in.

error-picture-none = 这不是图片。请选择 PNG、JPEG、WebP 或 SVG 文件。
error-picture-other-kind = 无法显示 { $kind } 图片。请另存为 PNG 或 JPEG 再选择。
error-picture-broken = 这张 { $kind } 图片已损坏，无法读取。请在原来的程序里重新保存，或选择另一张。
error-picture-too-many-pixels = 图片有 { $width } × { $height } 像素，最多只能读取 { $megapixels } 百万像素。请先缩小。
error-picture-too-large = 图片文件有 { $megabytes } MB，最多只能读取 { $limit } MB。请先缩小。

## Arguments that cannot be used.

usage-unknown = 没有选项“{ $given }”。
usage-unknown-near = 没有选项“{ $given }”。您是不是要找“{ $near }”？
usage-command = 没有命令“{ $given }”。
usage-command-near = 没有命令“{ $given }”。您是不是要找“{ $near }”？
usage-value = { $option } 不能设为“{ $given }”。
usage-value-of = { $option } 不能设为“{ $given }”。请从中选择：{ $values }。
usage-no-value = { $option } 需要一个值。
usage-no-value-of = { $option } 需要一个值。请从中选择：{ $values }。
usage-conflict = { $option } 与 { $other } 不能同时使用。请去掉其中一个。
usage-twice = { $option } 给了两次。一次就够了。
usage-missing = 缺少：{ $option }。
usage-no-equals = 请把 { $option } 的值直接写在等号后面，中间不留空格。
usage-not-unicode = 有一个参数不是可读的文字。
usage-help = “{ $command } --help”有更多说明。

## One persona sheet, and dragging out.

error-map-no-persona = 地图“{ $map }”没有客户画像。请在窗口中选择一个，或直接指定：--persona-sheet=名称。
error-persona-unknown = 没有客户画像“{ $persona }”。现有：{ $personas }。
error-no-drag = 这里不能把图片拖出窗口。请复制图片，或导出文件。
