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
