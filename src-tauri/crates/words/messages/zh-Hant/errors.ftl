# What went wrong, and what to do.

error-unknown = 發生錯誤：{ $detail }

## Why a change cannot be made.

error-unknown-map = 沒有地圖「{ $map }」，它可能已被刪除。
error-unknown-persona = 沒有顧客角色「{ $persona }」，它可能已被刪除。
error-unknown-stage = 沒有階段「{ $stage }」，它可能已被刪除。
error-unknown-touchpoint = 沒有接觸點「{ $touchpoint }」，它可能已被刪除。
error-unknown-lane = 沒有泳道「{ $lane }」，它可能已被刪除。
error-unknown-card = 沒有卡片「{ $card }」，它可能已被刪除。
error-unknown-link = 沒有連線「{ $link }」，它可能已被刪除。
error-unknown-view = 沒有檢視「{ $view }」，它可能已被刪除。
error-unfit-picture = 無法加入這張圖片：它太大，不是 PNG、JPEG 或 SVG，或者內容與名稱不符。
error-last-map = 「{ $map }」是文件中唯一的地圖，請先新增另一張再刪除它。
error-nothing-to-split = 階段本來就從這個接觸點開始，請選擇後面的接觸點。
error-nothing-to-merge = 這個階段之後沒有階段，請選擇右邊還有階段的一個。
error-unknown-picture = 文件中沒有圖片「{ $picture }」，請先加入圖片。
error-id-taken = 編號「{ $id }」已被使用，請換一個。
error-empty-id = 編號是空的，請至少輸入一個字元。
error-lane-holds-no-cards = 泳道「{ $lane }」由接觸點自動產生，不能放卡片，請選擇其他泳道。
error-not-of-stage = 接觸點「{ $touchpoint }」不在階段「{ $stage }」中，請選擇同一階段的接觸點。
error-not-neighbours = 卡片只能跨越相鄰的接觸點。
error-not-its-own-card = 卡片「{ $card }」不只屬於接觸點「{ $touchpoint }」，不能隨它複製。
error-out-of-range = { $field } 不能是 { $number }，請輸入其他數值。

## Files and windows.

error-not-found = 找不到「{ $path }」。它可能被移動、改名或刪除了。
error-no-permission = 您沒有讀寫「{ $path }」的權限。請另存新檔，或申請權限。
error-not-a-file = 「{ $path }」不是檔案。
error-too-large = 「{ $path }」太大，不可能是旅程地圖。
error-bad-name = 系統不允許以「{ $path }」作為檔名。請換一個名稱。
error-disk-full = 磁碟空間不足，無法寫入「{ $path }」。請清理磁碟，或存到其他位置。
error-file-exists = 檔案「{ $path }」已存在。
error-file-changed = 開啟之後，「{ $path }」已被其他程式修改。請另存新檔，或覆蓋它的修改（會保留一份副本）。
error-file = 無法讀寫「{ $path }」：{ $detail }
error-no-path = 這張地圖還沒有檔案。請選擇儲存位置。
error-nothing-open = 這個視窗沒有開啟地圖。
error-no-map = 檔案裡沒有這張地圖。
error-no-template = 沒有名為「{ $name }」的範本。
error-connection = 視窗無法連線到程式：{ $detail }

## 無法產生的圖片

error-export-scale = 不支援 { $wanted } 倍，請選擇 { $min } 到 { $max } 之間的數字。
error-export-width = 不支援 { $wanted } px 的寬度，請選擇 { $min } 到 { $max } 之間的數字。
error-export-dpi = 不支援 { $wanted } dpi，請選擇 { $min } 到 { $max } 之間的數字。
error-export-too-large = 圖片會有 { $width } × { $height } px，每邊最多 { $max }。請選擇較小的尺寸，或匯出 SVG。
error-export-no-page = 頁面是 { $width } × { $height } px，無法繪製，請選擇其他頁面。
error-export-pdf = 無法產生 PDF：{ $reason }
error-export-stopped = 已停止，沒有寫出圖片。
error-export-write = 圖片無法寫出：{ $reason }

## 命令列

error-in-file = { $file }：{ $problem }
error-in-line = { $file } 第 { $line } 行：{ $problem }沒有寫出任何內容。
error-file-missing = 沒有這個檔案，請檢查檔名和資料夾。
error-file-forbidden = 您沒有讀取這個檔案的權限，請聯絡檔案的擁有者，或複製一份。
error-file-unreadable = 無法讀取：{ $reason }
error-target-exists = 檔案已存在。加上 --force 可以取代它，或者換一個名稱。
error-target-is-map = 這就是地圖檔案本身，會因此遺失，請換一個名稱。
error-target-twice = 有兩張圖片會用這個名稱。請換一個 --out-dir，或逐一匯出。
error-target-no-folder = 它的資料夾不存在，請先建立資料夾，或換一個資料夾。
error-target-forbidden = 您沒有在這個資料夾中寫入的權限，請換一個資料夾。
error-target-full = 磁碟空間不足，請清理磁碟，或寫到其他位置。
error-target-unwritable = 無法寫入：{ $reason }
error-target-read-only = 檔案是唯讀的。請取消防寫，或複製一份。
error-target-is-picture = 圖片無法就地修正。請先在視窗中開啟它，另存為地圖檔案。
error-several-to = --to 只能用於一張圖片，現在有 { $count } 張。請用 --out-dir，或用 --map 選擇一張。
error-format-unknown = 從檔名看不出是哪種格式，請加上 --format 和其中一種：{ $formats }。
error-not-for-format = { $option } 只用於 { $format }，請拿掉它，或選擇 { $format }。
error-map-unknown = 檔案中沒有地圖「{ $map }」，有：{ $maps }。
error-map-none = 檔案中沒有地圖。
error-template-unknown = 沒有範本「{ $name }」，請選擇：{ $names }。
error-no-command = 這不是命令（{ $reason }）。
error-repaired = 讀取時修正了 { $count } 處，檔案保持原樣。用 journey check 可以列出它們。
error-settings-no-json = 無法讀取這份設定：{ $reason }。請修正該檔案，或用 --no-settings 檢查。
error-settings-value = 設定中的「{ $name }」不能是 { $value }。嚴重程度只能是 "error"、"warning"、"hint" 或 "off"，門檻值須為不小於 0 的數字。
error-settings-no-rule = 設定中調整了規則「{ $name }」，但沒有這條規則。用 journey check --help 可以查看所有規則。
error-settings-no-threshold = 設定中有門檻值「{ $name }」，但沒有這個門檻值。可用的有：{ $names }。
check-fine = { $file }：沒有發現問題
check-at = { $problem }（位於 { $place }）
check-head = { $severity }[{ $rule }]：
check-mended = 已修正
check-ignored = 已忽略
check-help = { $fix }：請在視窗中進行，會先顯示結果
check-help-safe = { $fix }：journey check --fix 可以代勞
check-stages = 各階段已有的內容：
check-found = { $file }：{ $errors } 個錯誤，{ $warnings } 個警告，{ $hints } 個提示。
check-can-mend = 其中 { $count } 個可由 journey check --fix 修正。
exporting = 正在匯出

## Why a file cannot be opened.

error-not-ours = 這不是旅程地圖檔案，請選擇副檔名為 .journey 的檔案。
error-newer-version = 此檔案由較新版本的 Throughline 寫入（格式 { $version }），請更新 Throughline 後再開啟。
error-damaged-file = 檔案在第 { $line } 行第 { $column } 欄損壞：{ $what }。請用文字編輯器修正該處，或開啟備份。
error-file-too-large = 檔案有 { $megabytes } MB，最多只能開啟 { $limit } MB，請縮小其中的圖片。

## What was put right in a file.

repair-no-version = 檔案沒有註明格式版本，已按版本 1 讀取。
repair-wrong-type = 「{ $field }」中的 { $value } 無效，無法使用的內容已保留在檔案的「unread」中。
repair-missing-value = 缺少「{ $field }」，已填入最基本的值。
repair-unknown-value = 此版本不認識「{ $field }」的值 { $value }，在您另選之前會保留在檔案中。
repair-out-of-range = 「{ $field }」的 { $from } 超出範圍，已改為 { $to }。
repair-rounded = 「{ $field }」的 { $from } 已取整為 { $to }。
repair-control-characters = 已從文字中去除不可見的控制字元。
repair-no-id = 有一項沒有編號，已編為「{ $new }」。
repair-duplicate-id = 編號「{ $id }」重複，第二個已改為「{ $new }」。
repair-duplicate-picture = 圖片「{ $picture }」重複，第二個已保留在檔案的「unread」中。
repair-no-such-persona = 檔案中沒有顧客角色「{ $persona }」，已移除該參照。
repair-no-such-map = 檔案中沒有地圖「{ $map }」，已移除該參照。
repair-no-such-picture = 檔案中沒有圖片「{ $picture }」，已移除該參照。
repair-no-such-card = 卡片「{ $card }」所回應的卡片「{ $answer }」不存在，已移除該參照。
repair-no-such-lane = 卡片「{ $card }」所在的泳道「{ $lane }」不存在，已移到「{ $to }」。
repair-lane-holds-no-cards = 卡片「{ $card }」所在的泳道「{ $lane }」不能放卡片，已移到「{ $to }」。
repair-no-such-stage = 卡片「{ $card }」所在的階段「{ $stage }」不存在，已移到「{ $to }」。
repair-no-such-touchpoint = 卡片「{ $card }」所指的接觸點「{ $touchpoint }」不在其階段中，卡片已留在該階段的其餘部分。
repair-not-neighbours = 卡片「{ $card }」跨越的接觸點不相鄰，現已包含其間的接觸點。
repair-link-to-nowhere = 從「{ $from }」到「{ $to }」的連線沒有去處，已保留在檔案的「unread」中。

## What a crash left.

error-settings = 部分設定無法讀取，已恢復為預設值。原檔案保留在「{ $path }」。
error-no-window = 此處無法再開啟視窗。
error-recovery-open = 這些變更已在另一個視窗中開啟。
error-recovery-gone = 這些變更已經不在了，可能已在另一個視窗中復原。
error-recovery = 無法讀取這些變更：{ $detail }
error-recovery-unreadable = 程式在部分變更儲存之前停止，而這些變更無法讀取。原樣保留在「{ $path }」。
repair-recovery-partly = 有 { $count } 處變更無法讀取，其後的內容缺漏。全部內容保留在「{ $path }」。

## Pictures that carry their map

error-extract-no-picture = 這不是旅程地圖的圖片，請選擇 Throughline 寫出的 PNG、SVG、PDF 或 PPTX 檔案。
error-extract-no-source = 這個檔案裡沒有旅程地圖：它由其他程式製作，或匯出時沒有帶上旅程地圖。
error-extract-damaged = 這個檔案裡的旅程地圖已損壞，無法讀取。
error-extract-too-large = 這個檔案攜帶的內容超過 { $max } MB，不是旅程地圖。
error-extract-unreadable = 無法讀取：{ $reason }

## The checker.

error-no-problem = 這個問題已經不在了。

## Exports of the command line.

told-points = 紙面上最小的文字是 { $points } 點。
told-too-full = 第 { $slide } 頁（「{ $title }」）放不下，已經縮小。
told-offer-split = 用 --slides 可以按原大小分成 { $count } 頁。
told-offer-hide = 隱藏這些泳道就放得下：{ $lanes }。
told-offer-page = 用 --page { $page } 就放得下。
told-internal-ratings = 裡面有您自己的評分。給顧客時請加 --no-internal-ratings；加 --internal-ratings 則不再提示。
told-watching = 正在留意 { $count } 個檔案。按 Ctrl+C 停止。
error-watch = 無法留意變化：{ $reason }
error-map-empty = 地圖「{ $map }」還沒有階段。請先新增一個。
error-stage-unknown = 沒有階段「{ $stage }」。它有：{ $stages }。
error-selection-unknown = 地圖上沒有這些編號：{ $ids }。
error-target-bad-name = 系統不允許這樣的檔名。請換一個較短、不含特殊字元的名稱。

## Exports.

error-nothing-exported = 這張地圖還沒有匯出過。先匯出一次，之後同一個鍵就會重寫同樣的檔案。
error-region-empty = 沒有選取地圖的任何部分。請選擇階段，或先選取內容。
error-no-name = 還缺一個名稱。請輸入。
error-no-clipboard = 這裡的剪貼簿不接受圖片。請改為匯出檔案。
error-no-file-manager = 這裡沒有能顯示資料夾的程式。檔案在「{ $path }」。

## The clipboard.

error-clipboard-empty = 剪貼簿裡沒有能放進地圖的內容。請先複製文字、表格或地圖的一部分。
error-clipboard-damaged = 剪貼簿裡的地圖片段不完整。請重新複製一次。
error-clipboard-newer = 剪貼簿裡的內容來自較新版本的 Throughline。請更新本程式後再貼上。
error-clipboard-closed = 系統不允許 Throughline 使用剪貼簿。請按 Ctrl+V 或 ⌘V，不要用選單貼上。

## Filters.

error-parts-hidden = 篩選隱藏了地圖的一部分，現在不能移動。請改為淡化顯示，或關閉篩選。

## A picture that cannot be taken in.

error-picture-none = 這不是圖片。請選擇 PNG、JPEG、WebP 或 SVG 檔案。
error-picture-other-kind = 無法顯示 { $kind } 圖片。請另存成 PNG 或 JPEG 再選擇。
error-picture-broken = 這張 { $kind } 圖片已損壞，無法讀取。請在原來的程式裡重新儲存，或選擇另一張。
error-picture-too-many-pixels = 圖片有 { $width } × { $height } 像素，最多只能讀取 { $megapixels } 百萬像素。請先縮小。
error-picture-too-large = 圖片檔案有 { $megabytes } MB，最多只能讀取 { $limit } MB。請先縮小。

## Arguments that cannot be used.

usage-unknown = 沒有選項「{ $given }」。
usage-unknown-near = 沒有選項「{ $given }」。您是不是要找「{ $near }」？
usage-command = 沒有命令「{ $given }」。
usage-command-near = 沒有命令「{ $given }」。您是不是要找「{ $near }」？
usage-value = { $option } 不能設為「{ $given }」。
usage-value-of = { $option } 不能設為「{ $given }」。請從中選擇：{ $values }。
usage-no-value = { $option } 需要一個值。
usage-no-value-of = { $option } 需要一個值。請從中選擇：{ $values }。
usage-conflict = { $option } 與 { $other } 不能同時使用。請去掉其中一個。
usage-twice = { $option } 給了兩次。一次就夠了。
usage-missing = 缺少：{ $option }。
usage-no-equals = 請把 { $option } 的值直接寫在等號後面，中間不留空格。
usage-not-unicode = 有一個參數不是可讀的文字。
usage-help = 「{ $command } --help」有更多說明。

## One persona sheet, and dragging out.

error-map-no-persona = 地圖「{ $map }」沒有顧客角色。請在視窗中選擇一個，或直接指定：--persona-sheet=名稱。
error-persona-unknown = 沒有顧客角色「{ $persona }」。現有：{ $personas }。
error-no-drag = 這裡不能把圖片拖出視窗。請複製圖片，或匯出檔案。
