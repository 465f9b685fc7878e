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
