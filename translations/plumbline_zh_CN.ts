<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Action</name>
    <message>
        <source>Creates the sample ledger %1; administrator: %2</source>
        <translation>创建示例账本 %1；管理员：%2</translation>
    </message>
    <message>
        <source>Creates the ledger %1; administrator: %2</source>
        <translation>创建账本 %1；管理员：%2</translation>
    </message>
    <message>
        <source>Adds the operator %1 as %2</source>
        <translation>添加操作员 %1，角色为%2</translation>
    </message>
    <message>
        <source>Revokes the key of %1</source>
        <translation>吊销 %1 的密钥</translation>
    </message>
    <message>
        <source>Makes %1 %2</source>
        <translation>将 %1 的角色改为%2</translation>
    </message>
    <message>
        <source>Adds the instance %1</source>
        <translation>添加可信实例 %1</translation>
    </message>
    <message>
        <source>Renames instance %1 to %2</source>
        <translation>将可信实例 %1 重命名为 %2</translation>
    </message>
    <message>
        <source>Takes %1 out of all groups</source>
        <translation>将 %1 移出所有分组</translation>
    </message>
    <message>
        <source>Puts %1 into the groups: %2</source>
        <translation>将 %1 放入分组：%2</translation>
    </message>
    <message>
        <source>Accepts another attestation key for %1</source>
        <translation>接受 %1 的另一个证明密钥</translation>
    </message>
    <message>
        <source>Stops watching %1</source>
        <translation>不再监视 %1</translation>
    </message>
    <message>
        <source>Sets the policy</source>
        <translation>设置策略</translation>
    </message>
    <message>
        <source>Sets the policy of the group %1</source>
        <translation>设置分组 %1 的策略</translation>
    </message>
    <message>
        <source>Sets the benchmark of %1 to version %2</source>
        <translation>将 %1 的基准值设为第 %2 版</translation>
    </message>
    <message>
        <source>Sets the benchmark of %1 to version %2, which replaces version %3</source>
        <translation>将 %1 的基准值设为第 %2 版，取代第 %3 版</translation>
    </message>
    <message>
        <source>Undo: restores version %1 of the benchmark of %2 as version %3</source>
        <translation>撤销：将 %2 的基准值恢复为第 %1 版的内容，记为第 %3 版</translation>
    </message>
    <message>
        <source>Also accepts %1 alternatives on: %2</source>
        <translation>另外接受 %1 项备选度量值，适用于：%2</translation>
    </message>
    <message>
        <source>Revokes %1 whitelist entries</source>
        <translation>吊销 %1 个白名单条目</translation>
    </message>
    <message>
        <source>Ignores exceptions until a boot passes, on: %1</source>
        <translation>忽略可信异常，直到某次启动通过，涉及：%1</translation>
    </message>
    <message>
        <source>Marks exceptions as resolved, on: %1</source>
        <translation>将可信异常标记为已解决，涉及：%1</translation>
    </message>
    <message>
        <source>Asks a second operator: %1</source>
        <translation>请求第二位操作员：%1</translation>
    </message>
    <message>
        <source>Asks a second operator for something that cannot be read</source>
        <translation>向第二位操作员请求无法读取的内容</translation>
    </message>
    <message>
        <source>Changes the setting %1</source>
        <translation>更改设置 %1</translation>
    </message>
    <message>
        <source>Adds known software from %1</source>
        <translation>从 %1 添加已知软件</translation>
    </message>
    <message>
        <source>Accepts that entries up to number %1 are lost</source>
        <translation>接受截至第 %1 号的条目已丢失</translation>
    </message>
    <message>
        <source>%1 approves: %2</source>
        <translation>%1 批准：%2</translation>
    </message>
    <message>
        <source>%1 refuses: %2</source>
        <translation>%1 拒绝：%2</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>查看者</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>批准者</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>May look at everything and decide nothing.</source>
        <translation>可以查看一切，但不能作出决定。</translation>
    </message>
    <message>
        <source>May decide about instances, benchmarks, whitelist and exceptions.</source>
        <translation>可以对可信实例、基准值、白名单和可信异常作出决定。</translation>
    </message>
    <message>
        <source>May also add and revoke operators, and change policy and settings.</source>
        <translation>还可以添加和吊销操作员，并更改策略和设置。</translation>
    </message>
    <message>
        <source>%1, in a workstation's TPM</source>
        <translation>%1，位于某工作站的 TPM 中</translation>
    </message>
    <message>
        <source>%1, key file</source>
        <translation>%1，密钥文件</translation>
    </message>
    <message>
        <source>every instance</source>
        <translation>所有可信实例</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>分组 %1</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 等，另有 %2 个</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>清空此列表(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>放大文字(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>缩小文字(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>默认文字大小(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Plumbline</source>
        <translation>关于 Plumbline(&amp;A)</translation>
    </message>
    <message>
        <source>About the &amp;samples</source>
        <translation>关于示例(&amp;S)</translation>
    </message>
    <message>
        <source>Open &amp;folder of evidence…</source>
        <translation>打开证据文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Add &amp;quote, keys…</source>
        <translation>添加引证、密钥(&amp;Q)…</translation>
    </message>
    <message>
        <source>&amp;Add instance…</source>
        <translation>添加可信实例(&amp;A)…</translation>
    </message>
    <message>
        <source>Open &amp;your store</source>
        <translation>打开您的数据库(&amp;Y)</translation>
    </message>
    <message>
        <source>Open the &amp;sample store</source>
        <translation>打开示例数据库(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Unlock your key…</source>
        <translation>解锁您的密钥(&amp;U)…</translation>
    </message>
</context>
<context>
    <name>Age</name>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 分钟前</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 小时前</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>%1 天前</translation>
    </message>
</context>
<context>
    <name>Beads</name>
    <message>
        <source>nothing measured</source>
        <translation>未度量任何内容</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1已改变</translation>
    </message>
    <message>
        <source>all stages accepted</source>
        <translation>所有阶段均已接受</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>%1 个已接受</translation>
    </message>
    <message>
        <source>%1 not vouched for</source>
        <translation>%1 个无法担保</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>未比较</translation>
    </message>
</context>
<context>
    <name>Bundle</name>
    <message>
        <source>boot log</source>
        <translation>启动日志</translation>
    </message>
    <message>
        <source>IMA list</source>
        <translation>IMA 列表</translation>
    </message>
    <message>
        <source>userspace log</source>
        <translation>用户空间日志</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>引证</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>PCR values</source>
        <translation>PCR 值</translation>
    </message>
    <message>
        <source>attestation key</source>
        <translation>证明密钥</translation>
    </message>
    <message>
        <source>endorsement key</source>
        <translation>背书密钥</translation>
    </message>
    <message>
        <source>attestation key certificate</source>
        <translation>证明密钥证书</translation>
    </message>
    <message>
        <source>endorsement key certificate</source>
        <translation>背书密钥证书</translation>
    </message>
    <message>
        <source>certificate of the chain</source>
        <translation>证书链中的证书</translation>
    </message>
    <message>
        <source>revocation list</source>
        <translation>吊销列表</translation>
    </message>
    <message>
        <source>nonce, as the machine tells it</source>
        <translation>nonce（由该机器自述）</translation>
    </message>
    <message>
        <source>request record</source>
        <translation>请求记录</translation>
    </message>
    <message>
        <source>the machine's own claim</source>
        <translation>该机器的自述</translation>
    </message>
    <message>
        <source>No request record came along: the evidence may be authentic, its age is unknown.</source>
        <translation>没有附带请求记录：证据可能真实，但时间未知。</translation>
    </message>
    <message>
        <source>This workstation made the request.</source>
        <translation>请求由本工作站发出。</translation>
    </message>
    <message>
        <source>The request record is not one of this workstation's: nothing in it is believed, and the age of the evidence is unknown.</source>
        <translation>请求记录不是本工作站的：其中内容一概不采信，证据的时间未知。</translation>
    </message>
    <message>
        <source>%1, told by its content</source>
        <translation>%1，按内容识别</translation>
    </message>
    <message>
        <source>%1, not used: another file has it</source>
        <translation>%1，未使用：已有另一个文件</translation>
    </message>
    <message>
        <source>not used: neither name nor content is known</source>
        <translation>未使用：名称和内容均无法识别</translation>
    </message>
</context>
<context>
    <name>BundleCommand</name>
    <message>
        <source>Usage: plumblinectl bundle COMMAND [OPTION…]

Commands:
  create    put the evidence of one machine into one file
  show      say what is in a bundle
  extract   write a bundle's files into a new folder
  request   make a nonce, and a record by which this workstation knows it again

plumblinectl bundle COMMAND --help tells more. A bundle is verified with plumblinectl verify.
</source>
        <translation>用法：plumblinectl bundle 命令 [选项…]

命令：
  create    把一台机器的证据放进一个文件
  show      显示证据包的内容
  extract   把证据包的文件写入新文件夹
  request   生成 nonce，以及供本工作站日后识别的记录

plumblinectl bundle 命令 --help 给出更多说明。验证证据包请用 plumblinectl verify。
</translation>
    </message>
</context>
<context>
    <name>BundleCreate</name>
    <message>
        <source>The boot log.</source>
        <translation>启动日志。</translation>
    </message>
    <message>
        <source>The IMA list.</source>
        <translation>IMA 列表。</translation>
    </message>
    <message>
        <source>systemd's userspace log.</source>
        <translation>systemd 的用户空间日志。</translation>
    </message>
    <message>
        <source>The quote (tpm2_quote -m).</source>
        <translation>引证（tpm2_quote -m）。</translation>
    </message>
    <message>
        <source>Its signature (tpm2_quote -s).</source>
        <translation>引证的签名（tpm2_quote -s）。</translation>
    </message>
    <message>
        <source>The PCR values (tpm2_quote -o).</source>
        <translation>PCR 值（tpm2_quote -o）。</translation>
    </message>
    <message>
        <source>The attestation key.</source>
        <translation>证明密钥。</translation>
    </message>
    <message>
        <source>The endorsement key.</source>
        <translation>背书密钥。</translation>
    </message>
    <message>
        <source>The attestation key's certificate.</source>
        <translation>证明密钥的证书。</translation>
    </message>
    <message>
        <source>The endorsement key's certificate.</source>
        <translation>背书密钥的证书。</translation>
    </message>
    <message>
        <source>A certificate between them and a root; may be repeated.</source>
        <translation>它们与根之间的证书；可重复。</translation>
    </message>
    <message>
        <source>A revocation list; may be repeated.</source>
        <translation>吊销列表；可重复。</translation>
    </message>
    <message>
        <source>The record that plumblinectl bundle request wrote.</source>
        <translation>plumblinectl bundle request 写下的记录。</translation>
    </message>
    <message>
        <source>--host takes NAME=FILE; a NAME is one of %1</source>
        <translation>--host 的写法是 NAME=FILE；NAME 可以是 %1</translation>
    </message>
    <message>
        <source>The bundle: a new file, usually NAME.plumb.</source>
        <translation>证据包：一个新文件，通常名为 NAME.plumb。</translation>
    </message>
    <message>
        <source>What the machine says of itself, e.g. os-release=FILE; may be repeated.</source>
        <translation>该机器的自述，例如 os-release=FILE；可重复。</translation>
    </message>
    <message>
        <source>Puts the evidence of one machine into one file, byte for byte. Files that are named take the place of those of the folder.</source>
        <translation>把一台机器的证据逐字节放进一个文件。指定的文件取代文件夹中的对应文件。</translation>
    </message>
    <message>
        <source>A folder of evidence.</source>
        <translation>证据文件夹。</translation>
    </message>
    <message>
        <source>-o must name the bundle, and at most one folder may be named</source>
        <translation>必须用 -o 指定证据包，且最多指定一个文件夹</translation>
    </message>
    <message>
        <source>no evidence is named</source>
        <translation>没有指定证据</translation>
    </message>
</context>
<context>
    <name>BundleExtract</name>
    <message>
        <source>the folder is not empty</source>
        <translation>文件夹不为空</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>无法创建文件夹</translation>
    </message>
    <message>
        <source>Writes the files of a bundle into a folder, which must be new or empty.</source>
        <translation>把证据包的文件写入文件夹，该文件夹必须是新的或空的。</translation>
    </message>
    <message>
        <source>The bundle.</source>
        <translation>证据包。</translation>
    </message>
    <message>
        <source>The new folder.</source>
        <translation>新文件夹。</translation>
    </message>
    <message>
        <source>a bundle and a folder must be named</source>
        <translation>必须指定一个证据包和一个文件夹</translation>
    </message>
</context>
<context>
    <name>BundleRequest</name>
    <message>
        <source>the file does not tell the key's Name; give it as TPM2B_PUBLIC</source>
        <translation>该文件无法得出密钥的 Name；请以 TPM2B_PUBLIC 形式给出</translation>
    </message>
    <message>
        <source>The PCRs to be quoted, as tpm2_quote -l takes them.</source>
        <translation>要引证的 PCR，写法同 tpm2_quote -l。</translation>
    </message>
    <message>
        <source>The attestation key that is to sign: TPM2B_PUBLIC or TSS PEM.</source>
        <translation>应当签名的证明密钥：TPM2B_PUBLIC 或 TSS PEM。</translation>
    </message>
    <message>
        <source>Where the record is written: a new file.</source>
        <translation>记录写入的位置：一个新文件。</translation>
    </message>
    <message>
        <source>Prints one JSON document.</source>
        <translation>输出一个 JSON 文档。</translation>
    </message>
    <message>
        <source>Makes a nonce, prints it in hex, and writes a record of the request. Put the record into the bundle with the answer: only the workstation that made it knows it again, and can tell how old the answer may be.</source>
        <translation>生成 nonce，以十六进制输出，并写下请求记录。请把记录与应答一起放进证据包：只有生成它的工作站能识别它，并据此判断应答最多有多旧。</translation>
    </message>
    <message>
        <source>--pcrs takes banks and PCRs, such as sha256:0,1,7+sha1:0</source>
        <translation>--pcrs 需要 bank 和 PCR，例如 sha256:0,1,7+sha1:0</translation>
    </message>
    <message>
        <source>-o must name the record's file, and nothing else may stand there</source>
        <translation>必须用 -o 指定记录文件，且不得有其他参数</translation>
    </message>
    <message>
        <source>this system has no random numbers to give</source>
        <translation>本系统无法提供随机数</translation>
    </message>
</context>
<context>
    <name>BundleShow</name>
    <message>
        <source>Prints one JSON document.</source>
        <translation>输出一个 JSON 文档。</translation>
    </message>
    <message>
        <source>Says what is in a bundle or a folder of evidence, what each file is taken for, and whose request it answers. Verifies nothing.</source>
        <translation>显示证据包或证据文件夹的内容、每个文件被认作什么，以及应答的是谁的请求。不做验证。</translation>
    </message>
    <message>
        <source>The bundle or folder.</source>
        <translation>证据包或文件夹。</translation>
    </message>
    <message>
        <source>one bundle must be named</source>
        <translation>必须指定一个证据包</translation>
    </message>
</context>
<context>
    <name>CatalogueAdd</name>
    <message>
        <source>Takes files into a catalogue, which is made where there is none: those of .deb, .rpm and .cab packages, boot programs, and folders of all these. Packages are unpacked in memory; nothing is run. Add only what you trust: no signature is verified.</source>
        <translation>把文件加入目录（不存在时新建）：.deb、.rpm 和 .cab 软件包中的文件、启动程序，以及包含它们的文件夹。软件包在内存中解开，不运行任何内容。只添加可信的内容：不验证签名。</translation>
    </message>
    <message>
        <source>A package, a file or a folder.</source>
        <translation>软件包、文件或文件夹。</translation>
    </message>
    <message>
        <source>a catalogue and at least one path must be named</source>
        <translation>必须指定目录和至少一个路径</translation>
    </message>
    <message>
        <source>new files: %1</source>
        <translation>新增文件数：%1</translation>
    </message>
</context>
<context>
    <name>CatalogueCommand</name>
    <message>
        <source>Usage: plumblinectl catalogue COMMAND --catalogue FILE [OPTION…]

Commands:
  add       take the files of packages, boot programs and folders into a catalogue
  list      say which packages are in it
  lookup    say what digests are the digests of

plumblinectl catalogue COMMAND --help tells more. plumblinectl explain --catalogue FILE uses it.
</source>
        <translation>用法：plumblinectl catalogue 命令 --catalogue 文件 [选项…]

命令：
  add       把软件包、启动程序和文件夹中的文件加入目录
  list      列出目录中的软件包
  lookup    说明摘要属于哪些文件

plumblinectl catalogue 命令 --help 显示更多。plumblinectl explain --catalogue 文件 会使用它。
</translation>
    </message>
</context>
<context>
    <name>CatalogueFile</name>
    <message>
        <source>The catalogue of known software.</source>
        <translation>已知软件目录。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 的 %1</translation>
    </message>
</context>
<context>
    <name>CatalogueList</name>
    <message>
        <source>The catalogue is empty.</source>
        <translation>目录为空。</translation>
    </message>
    <message>
        <source>files: %1, boot programs: %2</source>
        <translation>文件数：%1，启动程序数：%2</translation>
    </message>
    <message>
        <source>Prints one JSON document.</source>
        <translation>输出一个 JSON 文档。</translation>
    </message>
    <message>
        <source>Says which packages are in a catalogue.</source>
        <translation>列出目录中的软件包。</translation>
    </message>
    <message>
        <source>one catalogue must be named</source>
        <translation>必须指定一个目录</translation>
    </message>
</context>
<context>
    <name>CatalogueLookup</name>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Prints one JSON document.</source>
        <translation>输出一个 JSON 文档。</translation>
    </message>
    <message>
        <source>Says what digests are the digests of.

Exit codes: 0 all are known; 1 one is not; 3 unusable input or usage error.</source>
        <translation>说明摘要属于哪些文件。

退出码：0 全部已知；1 有未知的；3 输入不可用或用法错误。</translation>
    </message>
    <message>
        <source>Hexadecimal digits, with or without the algorithm: sha256:HEX.</source>
        <translation>十六进制数字，可带算法：sha256:HEX。</translation>
    </message>
    <message>
        <source>a catalogue and at least one digest must be named</source>
        <translation>必须指定目录和至少一个摘要</translation>
    </message>
    <message>
        <source>%1 is no digest</source>
        <translation>%1 不是摘要</translation>
    </message>
</context>
<context>
    <name>Cause</name>
    <message>
        <source>Kernel update</source>
        <translation>内核更新</translation>
    </message>
    <message>
        <source>Another Linux kernel was started, and what names it changed with it.</source>
        <translation>启动了另一个 Linux 内核，引用它的各项也随之改变。</translation>
    </message>
    <message>
        <source>The kernel decides over everything that runs after it. An update replaces it as a whole.</source>
        <translation>内核决定其后运行的一切；更新会将其整体替换。</translation>
    </message>
    <message>
        <source>Was a kernel installed on this machine lately, and is this its version? Do other machines with the same updates show the same digests?</source>
        <translation>这台机器最近是否安装过内核？版本是否一致？安装了相同更新的其他机器是否显示相同的摘要？</translation>
    </message>
    <message>
        <source>Accept it if the update was planned and version and signer are the expected ones.</source>
        <translation>如果更新是计划内的，且版本和签名者均符合预期，则接受。</translation>
    </message>
    <message>
        <source>Initramfs rebuilt</source>
        <translation>initramfs 重新生成</translation>
    </message>
    <message>
        <source>The kernel is the same, but the file system that it starts with is another one.</source>
        <translation>内核未变，但它启动时使用的初始文件系统变了。</translation>
    </message>
    <message>
        <source>The initramfs opens the disks and starts the system. It is made on the machine and nobody signs it: whoever may write to the boot partition can change it.</source>
        <translation>initramfs 负责打开磁盘并启动系统。它在本机生成，无人签名：能写入启动分区的人都能修改它。</translation>
    </message>
    <message>
        <source>Was a package installed that rebuilds it, or its configuration changed? Rebuild it and compare the digests.</source>
        <translation>是否安装了会重新生成它的软件包，或改动了其配置？请重新生成并比较摘要。</translation>
    </message>
    <message>
        <source>Accept it if you know what rebuilt it. Otherwise rebuild it from packages that you trust and start again.</source>
        <translation>如果知道是什么重新生成了它，则接受；否则用可信的软件包重新生成后再启动。</translation>
    </message>
    <message>
        <source>Kernel command line changed</source>
        <translation>内核命令行改变</translation>
    </message>
    <message>
        <source>The kernel was started with other arguments.</source>
        <translation>内核以不同的参数启动。</translation>
    </message>
    <message>
        <source>Arguments can switch protections off or start another first program.</source>
        <translation>参数可以关闭保护机制，或换用另一个首个程序。</translation>
    </message>
    <message>
        <source>Look at each word that came or went. Was the boot loader configured lately, or did someone edit the line at the boot menu?</source>
        <translation>请逐词查看新增和消失的部分。最近是否配置过引导程序，或有人在启动菜单中修改过？</translation>
    </message>
    <message>
        <source>Accept it if every word is meant. Otherwise restore the configuration and start again.</source>
        <translation>如果每个词都是有意为之，则接受；否则恢复配置后再启动。</translation>
    </message>
    <message>
        <source>Boot loader update</source>
        <translation>引导程序更新</translation>
    </message>
    <message>
        <source>A boot loader was replaced by another version of itself.</source>
        <translation>引导程序被其另一版本替换。</translation>
    </message>
    <message>
        <source>The boot loader chooses and starts the kernel. A new one is verified by the same keys as the old one, or known to the catalogue.</source>
        <translation>引导程序选择并启动内核。新版本由与旧版本相同的密钥验证，或为目录所知。</translation>
    </message>
    <message>
        <source>Was shim, GRUB or another boot loader updated lately? Compare the digests with those of the package.</source>
        <translation>最近是否更新过 shim、GRUB 或其他引导程序？请与软件包中的摘要比较。</translation>
    </message>
    <message>
        <source>Accept it if the update was planned. Make sure that it is not an older version with known faults.</source>
        <translation>如果更新是计划内的，则接受；同时确认它不是带有已知缺陷的旧版本。</translation>
    </message>
    <message>
        <source>Boot loader configuration changed</source>
        <translation>引导程序配置改变</translation>
    </message>
    <message>
        <source>The boot loader ran other commands or read another configuration.</source>
        <translation>引导程序执行了不同的命令或读取了不同的配置。</translation>
    </message>
    <message>
        <source>Its configuration decides which kernel is started and how.</source>
        <translation>其配置决定启动哪个内核以及如何启动。</translation>
    </message>
    <message>
        <source>Was the configuration written anew, for example by update-grub? Compare the commands one by one.</source>
        <translation>配置是否被重新写入，例如通过 update-grub？请逐条比较命令。</translation>
    </message>
    <message>
        <source>Accept it if each command is meant.</source>
        <translation>如果每条命令都是有意为之，则接受。</translation>
    </message>
    <message>
        <source>Secure Boot was switched off</source>
        <translation>安全启动被关闭</translation>
    </message>
    <message>
        <source>The firmware no longer verifies what it starts.</source>
        <translation>固件不再验证它所启动的程序。</translation>
    </message>
    <message>
        <source>Any program can take the place of the boot loader. A measured boot still shows which one ran.</source>
        <translation>任何程序都可以取代引导程序；度量启动仍能显示运行的是哪一个。</translation>
    </message>
    <message>
        <source>Did someone work at the firmware setup? Look closely at everything that was started in this boot.</source>
        <translation>是否有人操作过固件设置？请仔细查看本次启动中运行的一切。</translation>
    </message>
    <message>
        <source>Switch Secure Boot on again, unless it is off on purpose.</source>
        <translation>请重新打开安全启动，除非是有意关闭。</translation>
    </message>
    <message>
        <source>Secure Boot was switched on</source>
        <translation>安全启动被打开</translation>
    </message>
    <message>
        <source>The firmware verifies what it starts from now on.</source>
        <translation>固件从现在起验证它所启动的程序。</translation>
    </message>
    <message>
        <source>This strengthens the machine. The keys that vouched for the boot are now measured.</source>
        <translation>这会增强机器的安全性。为启动担保的密钥现在也被度量。</translation>
    </message>
    <message>
        <source>Are the keys that vouched for the boot the expected ones?</source>
        <translation>为启动担保的密钥是否符合预期？</translation>
    </message>
    <message>
        <source>Accept it if it was planned.</source>
        <translation>如果是计划内的，则接受。</translation>
    </message>
    <message>
        <source>Key or hash added to db</source>
        <translation>db 新增密钥或哈希</translation>
    </message>
    <message>
        <source>The firmware trusts more than before: something was added to the database of allowed signers.</source>
        <translation>固件信任的范围扩大：允许的签名者数据库中新增了内容。</translation>
    </message>
    <message>
        <source>Whoever holds that key can sign boot programs that this machine starts without complaint.</source>
        <translation>持有该密钥的人可以签署启动程序，本机会直接运行。</translation>
    </message>
    <message>
        <source>Who owns the key, and who added it? Was it used to start something in this boot?</source>
        <translation>密钥属于谁，由谁添加？本次启动中是否用它启动了程序？</translation>
    </message>
    <message>
        <source>Remove the key and treat the machine as attacked, unless you know why it was added.</source>
        <translation>除非知道添加的原因，否则移除该密钥，并按机器已遭攻击处理。</translation>
    </message>
    <message>
        <source>Key or hash removed from db</source>
        <translation>db 移除密钥或哈希</translation>
    </message>
    <message>
        <source>The firmware trusts less than before.</source>
        <translation>固件信任的范围缩小。</translation>
    </message>
    <message>
        <source>Programs that only this key signed no longer start.</source>
        <translation>仅由该密钥签名的程序将无法启动。</translation>
    </message>
    <message>
        <source>Was the removal planned, and do all boot programs have another signer?</source>
        <translation>移除是否在计划内？所有启动程序是否都有其他签名者？</translation>
    </message>
    <message>
        <source>Revocation list (dbx) updated</source>
        <translation>吊销列表 (dbx) 更新</translation>
    </message>
    <message>
        <source>More programs are forbidden than before, and none was allowed again.</source>
        <translation>被禁止的程序增多，且没有恢复允许任何程序。</translation>
    </message>
    <message>
        <source>This strengthens the machine: boot programs with known faults no longer start.</source>
        <translation>这会增强机器的安全性：带有已知缺陷的启动程序不再能启动。</translation>
    </message>
    <message>
        <source>Was an update of dbx rolled out, for example by fwupd or Windows Update?</source>
        <translation>是否推送过 dbx 更新，例如通过 fwupd 或 Windows Update？</translation>
    </message>
    <message>
        <source>Accept it if other machines got the same update.</source>
        <translation>如果其他机器也收到同样的更新，则接受。</translation>
    </message>
    <message>
        <source>Revocation list (dbx) lost entries</source>
        <translation>吊销列表 (dbx) 条目减少</translation>
    </message>
    <message>
        <source>Programs that were forbidden may start again.</source>
        <translation>曾被禁止的程序又可以启动。</translation>
    </message>
    <message>
        <source>No honest update takes entries away. A reset of the firmware does, and so does an attacker who needs a faulty boot loader.</source>
        <translation>正常更新不会移除条目；固件重置会，需要有缺陷引导程序的攻击者也会。</translation>
    </message>
    <message>
        <source>Were the keys reset in the firmware setup? Look for boot loaders that the old list forbade.</source>
        <translation>是否在固件设置中重置过密钥？请查找旧列表所禁止的引导程序。</translation>
    </message>
    <message>
        <source>Install the current dbx again before anything is accepted.</source>
        <translation>在接受任何内容之前，请重新安装当前的 dbx。</translation>
    </message>
    <message>
        <source>Key exchange keys (KEK) changed</source>
        <translation>密钥交换密钥 (KEK) 改变</translation>
    </message>
    <message>
        <source>Other keys may change db and dbx than before.</source>
        <translation>可以修改 db 和 dbx 的密钥与之前不同。</translation>
    </message>
    <message>
        <source>Who holds a key exchange key decides what the firmware trusts.</source>
        <translation>持有密钥交换密钥者决定固件信任什么。</translation>
    </message>
    <message>
        <source>Whose are the keys, and was the change planned?</source>
        <translation>这些密钥属于谁？更改是否在计划内？</translation>
    </message>
    <message>
        <source>Restore the old keys, unless you know the new ones.</source>
        <translation>除非认识新密钥，否则恢复旧密钥。</translation>
    </message>
    <message>
        <source>Platform key (PK) changed</source>
        <translation>平台密钥 (PK) 改变</translation>
    </message>
    <message>
        <source>The machine has another owner for the firmware, or none.</source>
        <translation>对固件而言，机器换了所有者，或没有所有者。</translation>
    </message>
    <message>
        <source>The platform key stands above all other keys. Without one nothing is verified.</source>
        <translation>平台密钥高于所有其他密钥；没有它就不进行任何验证。</translation>
    </message>
    <message>
        <source>Did someone reset the keys or enrol their own?</source>
        <translation>是否有人重置过密钥或登记了自己的密钥？</translation>
    </message>
    <message>
        <source>Restore the platform key, unless the change was planned.</source>
        <translation>除非更改在计划内，否则恢复平台密钥。</translation>
    </message>
    <message>
        <source>Microsoft keys of 2023 added</source>
        <translation>新增 Microsoft 2023 密钥</translation>
    </message>
    <message>
        <source>Keys of the generation of 2023 were added beside those of 2011, or took their place.</source>
        <translation>2023 一代的密钥被加入 2011 一代旁边，或取代了它们。</translation>
    </message>
    <message>
        <source>The keys of 2011 expire in 2026; what Microsoft signs later needs the new ones. All added keys are known by their fingerprints.</source>
        <translation>2011 的密钥于 2026 年到期；Microsoft 之后的签名需要新密钥。所有新增密钥均按指纹识别。</translation>
    </message>
    <message>
        <source>Was the change rolled out, for example by fwupd, Windows Update or a firmware update?</source>
        <translation>是否推送过此更改，例如通过 fwupd、Windows Update 或固件更新？</translation>
    </message>
    <message>
        <source>Accept it if it was planned, before what is signed by the new keys is needed.</source>
        <translation>如果是计划内的，请在需要新密钥签名的程序之前接受。</translation>
    </message>
    <message>
        <source>SBAT level changed</source>
        <translation>SBAT 级别改变</translation>
    </message>
    <message>
        <source>shim forbids other generations of boot programs than before.</source>
        <translation>shim 禁止的启动程序代次与之前不同。</translation>
    </message>
    <message>
        <source>A higher level forbids versions with known faults; a lower one allows them again.</source>
        <translation>级别升高会禁止带有已知缺陷的版本；降低则重新允许。</translation>
    </message>
    <message>
        <source>Was shim updated, or the level set by mokutil?</source>
        <translation>是否更新过 shim，或用 mokutil 设置过级别？</translation>
    </message>
    <message>
        <source>Accept a higher level. Find out who lowered it otherwise.</source>
        <translation>级别升高可以接受；若降低，请查明是谁所为。</translation>
    </message>
    <message>
        <source>Machine owner's keys (MOK) changed</source>
        <translation>机器所有者密钥 (MOK) 改变</translation>
    </message>
    <message>
        <source>shim's own lists of keys, or its switches, are others than before.</source>
        <translation>shim 自己的密钥列表或开关与之前不同。</translation>
    </message>
    <message>
        <source>A key in MokList can sign boot loaders, kernels and kernel modules.</source>
        <translation>MokList 中的密钥可以签署引导程序、内核和内核模块。</translation>
    </message>
    <message>
        <source>Was a key enrolled, for example for DKMS modules? List the keys with mokutil --list-enrolled.</source>
        <translation>是否登记过密钥，例如用于 DKMS 模块？请用 mokutil --list-enrolled 列出密钥。</translation>
    </message>
    <message>
        <source>Accept it if you know every key. Otherwise delete the new one and start again.</source>
        <translation>如果认识每个密钥，则接受；否则删除新密钥后再启动。</translation>
    </message>
    <message>
        <source>Firmware update</source>
        <translation>固件更新</translation>
    </message>
    <message>
        <source>The firmware's own code is another one.</source>
        <translation>固件自身的代码变了。</translation>
    </message>
    <message>
        <source>The firmware runs first and measures everything else; nothing below it can vouch for it.</source>
        <translation>固件最先运行并度量其他一切；在它之下没有可以为其担保的东西。</translation>
    </message>
    <message>
        <source>Was a firmware update installed, and is this its version? Compare with other machines of the same model.</source>
        <translation>是否安装过固件更新？版本是否一致？请与同型号的其他机器比较。</translation>
    </message>
    <message>
        <source>Accept it if the update was planned and the version is the expected one. Otherwise suspect an implant.</source>
        <translation>如果更新在计划内且版本符合预期，则接受；否则怀疑固件植入。</translation>
    </message>
    <message>
        <source>Firmware setting or hardware changed</source>
        <translation>固件设置或硬件改变</translation>
    </message>
    <message>
        <source>The firmware measured another configuration.</source>
        <translation>固件度量到不同的配置。</translation>
    </message>
    <message>
        <source>Settings, memory and devices are described in what changed.</source>
        <translation>改变的内容描述了设置、内存和设备。</translation>
    </message>
    <message>
        <source>Did someone change the firmware setup, or the memory, or the configuration of a virtual machine?</source>
        <translation>是否有人更改过固件设置、内存或虚拟机的配置？</translation>
    </message>
    <message>
        <source>Accept it if the change was planned.</source>
        <translation>如果更改在计划内，则接受。</translation>
    </message>
    <message>
        <source>Boot order changed</source>
        <translation>启动顺序改变</translation>
    </message>
    <message>
        <source>The firmware tries its boot options in another order, or has others to try.</source>
        <translation>固件以不同的顺序尝试启动项，或有不同的启动项可试。</translation>
    </message>
    <message>
        <source>The first option that works decides what is started.</source>
        <translation>第一个可用的启动项决定启动什么。</translation>
    </message>
    <message>
        <source>Was a system installed or updated, or efibootmgr used? Does the first entry start the expected program?</source>
        <translation>是否安装或更新过系统，或使用过 efibootmgr？第一项是否启动预期的程序？</translation>
    </message>
    <message>
        <source>Accept it if every new entry is meant.</source>
        <translation>如果每个新启动项都是有意为之，则接受。</translation>
    </message>
    <message>
        <source>Boot entry changed</source>
        <translation>启动项改变</translation>
    </message>
    <message>
        <source>A boot option of the firmware names another program or device than before.</source>
        <translation>固件的某个启动项指向与之前不同的程序或设备。</translation>
    </message>
    <message>
        <source>It decides what is started when its turn comes.</source>
        <translation>轮到它时由它决定启动什么。</translation>
    </message>
    <message>
        <source>Does the entry name the expected program on the expected disk?</source>
        <translation>该项是否指向预期磁盘上的预期程序？</translation>
    </message>
    <message>
        <source>Accept it if the entry is meant.</source>
        <translation>如果该项是有意为之，则接受。</translation>
    </message>
    <message>
        <source>Partition table changed</source>
        <translation>分区表改变</translation>
    </message>
    <message>
        <source>The disk that was started from has other partitions, or is another disk.</source>
        <translation>所启动的磁盘分区发生变化，或换成了另一块磁盘。</translation>
    </message>
    <message>
        <source>A partition may hold another system, or data that something wants to hide.</source>
        <translation>分区中可能有另一个系统，或被刻意隐藏的数据。</translation>
    </message>
    <message>
        <source>Was the disk partitioned, grown or replaced?</source>
        <translation>磁盘是否被重新分区、扩容或更换？</translation>
    </message>
    <message>
        <source>UEFI driver added</source>
        <translation>新增 UEFI 驱动程序</translation>
    </message>
    <message>
        <source>A driver that was not there before ran before the boot loader.</source>
        <translation>一个之前没有的驱动程序在引导程序之前运行。</translation>
    </message>
    <message>
        <source>Drivers have full power over the machine. A new card brings one along; an attacker may install one.</source>
        <translation>驱动程序对机器拥有全部权限。新插卡会带来驱动程序；攻击者也可能安装。</translation>
    </message>
    <message>
        <source>Was a card or device added? A driver that is loaded from a disk needs an explanation: look at the Driver entries of the firmware.</source>
        <translation>是否新增了插卡或设备？从磁盘加载的驱动程序需要解释：请查看固件的 Driver 项。</translation>
    </message>
    <message>
        <source>Accept the driver of hardware that you added. Treat any other as a boot kit.</source>
        <translation>自己添加的硬件的驱动程序可以接受；其他的按启动工具包 (bootkit) 处理。</translation>
    </message>
    <message>
        <source>Option ROM changed</source>
        <translation>Option ROM 改变</translation>
    </message>
    <message>
        <source>The code that a card brings along is another one, or is gone.</source>
        <translation>插卡自带的代码变了，或不见了。</translation>
    </message>
    <message>
        <source>An option ROM runs with the power of the firmware.</source>
        <translation>Option ROM 以固件的权限运行。</translation>
    </message>
    <message>
        <source>Was the firmware of the card updated, or the card replaced or removed?</source>
        <translation>插卡的固件是否更新过，或插卡被更换或移除？</translation>
    </message>
    <message>
        <source>Unknown boot application</source>
        <translation>未知的启动程序</translation>
    </message>
    <message>
        <source>A program ran before the operating system that did not run before, and nothing vouches for it.</source>
        <translation>操作系统之前运行了一个以前没有运行过的程序，且没有任何依据为其担保。</translation>
    </message>
    <message>
        <source>Such a program can change everything that is started after it. This is what a boot kit looks like.</source>
        <translation>这样的程序可以改变其后启动的一切。启动工具包 (bootkit) 就是这个样子。</translation>
    </message>
    <message>
        <source>Where does the file come from? Take the disk to another machine and compare the file with the package that should own it.</source>
        <translation>文件来自哪里？请把磁盘接到另一台机器上，将该文件与其所属的软件包比较。</translation>
    </message>
    <message>
        <source>Treat the machine as attacked until the program is explained. Do not enter passwords on it.</source>
        <translation>在该程序得到解释之前，按机器已遭攻击处理。不要在上面输入密码。</translation>
    </message>
    <message>
        <source>Kernel modules measured</source>
        <translation>度量到内核模块</translation>
    </message>
    <message>
        <source>Files that are kernel modules by their name were read or loaded that were not before.</source>
        <translation>读取或加载了以前没有的、按名称为内核模块的文件。</translation>
    </message>
    <message>
        <source>A module that is loaded has full power over the running system. The list does not say whether the kernel took it.</source>
        <translation>被加载的模块对运行中的系统拥有全部权限。列表不说明内核是否接受了它。</translation>
    </message>
    <message>
        <source>Was hardware added, or a driver installed? Does the package that should own the file have it with this digest?</source>
        <translation>是否新增了硬件或安装了驱动程序？所属软件包中该文件的摘要是否一致？</translation>
    </message>
    <message>
        <source>Accept modules of the distribution. Look into any other.</source>
        <translation>发行版自带的模块可以接受；其他的需要调查。</translation>
    </message>
    <message>
        <source>Packages installed or updated</source>
        <translation>安装或更新了软件包</translation>
    </message>
    <message>
        <source>Programs of the system were replaced by others, or known software ran for the first time.</source>
        <translation>系统的程序被替换，或已知软件首次运行。</translation>
    </message>
    <message>
        <source>Many files change together when packages are updated. Without a catalogue nothing proves that these are theirs.</source>
        <translation>更新软件包时许多文件会一起改变；没有目录则无法证明它们属于这些软件包。</translation>
    </message>
    <message>
        <source>Were packages updated at that time? Fill the catalogue with the packages, and look again.</source>
        <translation>那时是否更新过软件包？请将软件包加入目录后再看。</translation>
    </message>
    <message>
        <source>Accept it if the catalogue knows the files, or the update was planned and other machines show the same.</source>
        <translation>如果目录认识这些文件，或更新在计划内且其他机器显示相同，则接受。</translation>
    </message>
    <message>
        <source>Unknown program</source>
        <translation>未知程序</translation>
    </message>
    <message>
        <source>A program was run or read that was not measured before.</source>
        <translation>运行或读取了一个以前没有度量到的程序。</translation>
    </message>
    <message>
        <source>It may be an ordinary program that had not run by the time of the earlier boot, or an intruder.</source>
        <translation>它可能是上次启动时尚未运行的普通程序，也可能是入侵者。</translation>
    </message>
    <message>
        <source>Who put the file there, and what is it? A program outside of the folders of the system needs an explanation.</source>
        <translation>谁放置了该文件，它是什么？系统文件夹之外的程序需要解释。</translation>
    </message>
    <message>
        <source>Accept it if you know the program. Otherwise keep a copy and look into the machine.</source>
        <translation>如果认识该程序，则接受；否则保留副本并调查这台机器。</translation>
    </message>
    <message>
        <source>Log was tampered with</source>
        <translation>日志被篡改</translation>
    </message>
    <message>
        <source>The log is not the story of the registers: it says something else than what was measured.</source>
        <translation>日志与寄存器不符：其内容不是实际度量的内容。</translation>
    </message>
    <message>
        <source>Someone changed the log, or it belongs to another boot. What it says of these registers is worth nothing.</source>
        <translation>有人改动了日志，或它属于另一次启动。它关于这些寄存器的内容毫无价值。</translation>
    </message>
    <message>
        <source>Collect quote and logs again, the quote first. If it happens again, the machine lies.</source>
        <translation>请重新采集引证和日志，先采集引证。如果再次发生，则这台机器在说谎。</translation>
    </message>
    <message>
        <source>Do not accept anything of this boot.</source>
        <translation>不要接受本次启动的任何内容。</translation>
    </message>
    <message>
        <source>Log is missing</source>
        <translation>缺少日志</translation>
    </message>
    <message>
        <source>Registers changed, and there is no log that says why.</source>
        <translation>寄存器改变了，但没有日志说明原因。</translation>
    </message>
    <message>
        <source>What was started cannot be told from the registers alone.</source>
        <translation>仅凭寄存器无法得知启动了什么。</translation>
    </message>
    <message>
        <source>Does the kernel have the log (/sys/kernel/security/tpm0)? Some boot loaders lose it when Secure Boot is off.</source>
        <translation>内核中是否有日志 (/sys/kernel/security/tpm0)？关闭安全启动时，一些引导程序会丢失日志。</translation>
    </message>
    <message>
        <source>Find out why the log is missing before anything is accepted.</source>
        <translation>在接受任何内容之前，请查明日志缺失的原因。</translation>
    </message>
    <message>
        <source>Nothing is known</source>
        <translation>原因不明</translation>
    </message>
    <message>
        <source>Something changed, and the facts do not tell why.</source>
        <translation>有内容改变，但现有事实不足以说明原因。</translation>
    </message>
    <message>
        <source>It may be harmless, and it may be an attack.</source>
        <translation>可能无害，也可能是攻击。</translation>
    </message>
    <message>
        <source>Ask who changed what on the machine at that time, and look at the changes one by one.</source>
        <translation>请询问当时谁在这台机器上改动了什么，并逐项查看更改。</translation>
    </message>
    <message>
        <source>Do not accept it before you know the reason.</source>
        <translation>在知道原因之前不要接受。</translation>
    </message>
    <message>
        <source>The evidence is not verified</source>
        <translation>证据未通过验证</translation>
    </message>
    <message>
        <source>What changed is a claim as long as the evidence is not verified.</source>
        <translation>在证据通过验证之前，更改内容只是一面之词。</translation>
    </message>
    <message>
        <source>Secure Boot went off</source>
        <translation>安全启动被关闭</translation>
    </message>
    <message>
        <source>Nothing was verified before it was started.</source>
        <translation>程序启动前未经任何验证。</translation>
    </message>
    <message>
        <source>The revocation list shrank</source>
        <translation>吊销列表缩减</translation>
    </message>
    <message>
        <source>Programs with known faults may start again.</source>
        <translation>带有已知缺陷的程序又可以启动。</translation>
    </message>
    <message>
        <source>A key was added</source>
        <translation>新增了密钥</translation>
    </message>
    <message>
        <source>Somebody else can sign what this machine starts.</source>
        <translation>其他人可以签署本机启动的程序。</translation>
    </message>
    <message>
        <source>The key of the TPM changed</source>
        <translation>TPM 的密钥改变</translation>
    </message>
    <message>
        <source>This may be another machine.</source>
        <translation>这可能是另一台机器。</translation>
    </message>
    <message>
        <source>An unknown boot application ran</source>
        <translation>运行了未知的启动程序</translation>
    </message>
    <message>
        <source>It may have changed everything that was started after it.</source>
        <translation>它可能改变了其后启动的一切。</translation>
    </message>
    <message>
        <source>The log was tampered with</source>
        <translation>日志被篡改</translation>
    </message>
    <message>
        <source>What it says is worth nothing.</source>
        <translation>其内容毫无价值。</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>很可能</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>可能</translation>
    </message>
</context>
<context>
    <name>CauseFact</name>
    <message>
        <source>The catalogue knows %1: it is %2.</source>
        <translation>目录认识 %1：它是 %2。</translation>
    </message>
    <message>
        <source>The catalogue does not know %1.</source>
        <translation>目录不认识 %1。</translation>
    </message>
    <message>
        <source>The catalogue does not know the image of the kernel that was started.</source>
        <translation>目录不认识所启动的内核映像。</translation>
    </message>
    <message>
        <source>Secure Boot was on in both boots.</source>
        <translation>两次启动时安全启动均为打开。</translation>
    </message>
    <message>
        <source>It is not known that Secure Boot was on in both boots: nothing may have been verified.</source>
        <translation>无法确定两次启动时安全启动均为打开：可能未作任何验证。</translation>
    </message>
    <message>
        <source>The same keys as before vouched for what was started: %1.</source>
        <translation>为所启动程序担保的密钥与之前相同：%1。</translation>
    </message>
    <message>
        <source>A key that did not before vouched for what was started: %1.</source>
        <translation>一个以前未出现的密钥为所启动的程序担保：%1。</translation>
    </message>
    <message>
        <source>A key that was allowed before is used for the first time: %1.</source>
        <translation>一个早已被允许的密钥首次使用：%1。</translation>
    </message>
    <message>
        <source>An older version with known faults has the same signer: the signature alone does not tell it from an update.</source>
        <translation>带有已知缺陷的旧版本具有相同的签名者：仅凭签名无法与更新区分。</translation>
    </message>
    <message>
        <source>An unknown boot application ran before: it may have forged this.</source>
        <translation>之前运行了未知的启动程序：此项可能是伪造的。</translation>
    </message>
    <message>
        <source>The boot loader read another kernel: %1.</source>
        <translation>引导程序读取了另一个内核：%1。</translation>
    </message>
    <message>
        <source>The image of the kernel that was started is another one.</source>
        <translation>所启动的内核映像变了。</translation>
    </message>
    <message>
        <source>The version in the name went from %1 to %2.</source>
        <translation>名称中的版本从 %1 变为 %2。</translation>
    </message>
    <message>
        <source>The name does not tell a newer version: %1.</source>
        <translation>名称未显示更新的版本：%1。</translation>
    </message>
    <message>
        <source>The version in the name went back from %1 to %2.</source>
        <translation>名称中的版本从 %1 退回到 %2。</translation>
    </message>
    <message>
        <source>The initramfs is another one: %1.</source>
        <translation>initramfs 变了：%1。</translation>
    </message>
    <message>
        <source>Nobody signs an initramfs: one that was tampered with looks the same.</source>
        <translation>没有人为 initramfs 签名：被篡改的看起来也一样。</translation>
    </message>
    <message>
        <source>Commands of the boot loader that differ in these names only: %1.</source>
        <translation>仅在这些名称上不同的引导程序命令数：%1。</translation>
    </message>
    <message>
        <source>Files from the folder of the new version: %1.</source>
        <translation>来自新版本文件夹的文件数：%1。</translation>
    </message>
    <message>
        <source>The machine says of itself that its kernel was %1 and is %2.</source>
        <translation>机器自称其内核原为 %1，现为 %2。</translation>
    </message>
    <message>
        <source>The machine says of itself that its packages changed.</source>
        <translation>机器自称其软件包发生了变化。</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>新增：%1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>移除：%1</translation>
    </message>
    <message>
        <source>The same words stand in another order.</source>
        <translation>相同的词以不同的顺序出现。</translation>
    </message>
    <message>
        <source>This word decides over a protection or over what is started first: %1</source>
        <translation>此词关系到保护机制或首先启动的程序：%1</translation>
    </message>
    <message>
        <source>The configuration file is another one: %1.</source>
        <translation>配置文件变了：%1。</translation>
    </message>
    <message>
        <source>New command: %1</source>
        <translation>新增命令：%1</translation>
    </message>
    <message>
        <source>No longer run: %1</source>
        <translation>不再执行：%1</translation>
    </message>
    <message>
        <source>Was: %1; is: %2</source>
        <translation>原为：%1；现为：%2</translation>
    </message>
    <message>
        <source>Another program stands in its place: %1.</source>
        <translation>其位置上换成了另一个程序：%1。</translation>
    </message>
    <message>
        <source>It was not started before: %1.</source>
        <translation>以前未启动过：%1。</translation>
    </message>
    <message>
        <source>No longer started: %1.</source>
        <translation>不再启动：%1。</translation>
    </message>
    <message>
        <source>The program that stood at %1 is now started from %2.</source>
        <translation>原位于 %1 的程序现在从 %2 启动。</translation>
    </message>
    <message>
        <source>Measured once more than before: %1</source>
        <translation>比以前多度量了一次：%1</translation>
    </message>
    <message>
        <source>The variable SecureBoot went from %1 to %2.</source>
        <translation>变量 SecureBoot 从 %1 变为 %2。</translation>
    </message>
    <message>
        <source>There is no platform key.</source>
        <translation>没有平台密钥。</translation>
    </message>
    <message>
        <source>Added to %1: %2.</source>
        <translation>加入 %1：%2。</translation>
    </message>
    <message>
        <source>Removed from %1: %2.</source>
        <translation>从 %1 移除：%2。</translation>
    </message>
    <message>
        <source>Hashes added to %1: %2.</source>
        <translation>加入 %1 的哈希数：%2。</translation>
    </message>
    <message>
        <source>Hashes removed from %1: %2.</source>
        <translation>从 %1 移除的哈希数：%2。</translation>
    </message>
    <message>
        <source>%1 is known as a key of Microsoft by its fingerprint.</source>
        <translation>按指纹识别，%1 是 Microsoft 的密钥。</translation>
    </message>
    <message>
        <source>%1 is a test key whose private half is public.</source>
        <translation>%1 是测试密钥，其私钥是公开的。</translation>
    </message>
    <message>
        <source>Something was started because this key vouches for it: %1.</source>
        <translation>有程序因此密钥的担保而启动：%1。</translation>
    </message>
    <message>
        <source>The level went from %1 to %2.</source>
        <translation>级别从 %1 变为 %2。</translation>
    </message>
    <message>
        <source>The new level allows what the old one forbade.</source>
        <translation>新级别允许旧级别所禁止的内容。</translation>
    </message>
    <message>
        <source>Another value was measured: %1.</source>
        <translation>度量到不同的值：%1。</translation>
    </message>
    <message>
        <source>shim was told to start anything unverified.</source>
        <translation>shim 被设置为不经验证启动任何程序。</translation>
    </message>
    <message>
        <source>The log has the digest only: it does not tell which keys came or went.</source>
        <translation>日志中只有摘要：无法得知增减了哪些密钥。</translation>
    </message>
    <message>
        <source>The firmware says that its version went from %1 to %2.</source>
        <translation>固件称其版本从 %1 变为 %2。</translation>
    </message>
    <message>
        <source>The firmware says that its version is still %1.</source>
        <translation>固件称其版本仍为 %1。</translation>
    </message>
    <message>
        <source>The firmware does not say its version.</source>
        <translation>固件未说明其版本。</translation>
    </message>
    <message>
        <source>Volumes of firmware code that changed: %1 of %2.</source>
        <translation>改变的固件代码卷：%2 个中的 %1 个。</translation>
    </message>
    <message>
        <source>The code of the firmware did not change.</source>
        <translation>固件代码未改变。</translation>
    </message>
    <message>
        <source>The machine says of itself that its firmware was %1 and is %2.</source>
        <translation>机器自称其固件原为 %1，现为 %2。</translation>
    </message>
    <message>
        <source>Another value: %1.</source>
        <translation>值改变：%1。</translation>
    </message>
    <message>
        <source>Tables of the firmware changed: %1.</source>
        <translation>固件表改变：%1。</translation>
    </message>
    <message>
        <source>The order was %1 and is %2.</source>
        <translation>顺序原为 %1，现为 %2。</translation>
    </message>
    <message>
        <source>New entry %1, “%2”: %3</source>
        <translation>新增项 %1，“%2”：%3</translation>
    </message>
    <message>
        <source>Entry %1 is gone, “%2”: %3</source>
        <translation>项 %1 已消失，“%2”：%3</translation>
    </message>
    <message>
        <source>Entry %1 is another one, “%2”: %3</source>
        <translation>项 %1 改变，“%2”：%3</translation>
    </message>
    <message>
        <source>New partition: %1.</source>
        <translation>新增分区：%1。</translation>
    </message>
    <message>
        <source>Partition gone: %1.</source>
        <translation>分区消失：%1。</translation>
    </message>
    <message>
        <source>Partition changed: %1.</source>
        <translation>分区改变：%1。</translation>
    </message>
    <message>
        <source>The disk was %1 and is %2.</source>
        <translation>磁盘原为 %1，现为 %2。</translation>
    </message>
    <message>
        <source>The driver is %1.</source>
        <translation>驱动程序为 %1。</translation>
    </message>
    <message>
        <source>It was loaded from a disk and not from a card.</source>
        <translation>它从磁盘而非插卡加载。</translation>
    </message>
    <message>
        <source>A device brought code along: %1.</source>
        <translation>设备带来了代码：%1。</translation>
    </message>
    <message>
        <source>The code of the device changed: %1.</source>
        <translation>设备的代码改变：%1。</translation>
    </message>
    <message>
        <source>The code of the device is gone: %1.</source>
        <translation>设备的代码消失：%1。</translation>
    </message>
    <message>
        <source>Measured: %1.</source>
        <translation>度量到：%1。</translation>
    </message>
    <message>
        <source>It does not lie where modules are installed: %1.</source>
        <translation>它不在模块的安装位置：%1。</translation>
    </message>
    <message>
        <source>The file at this place has other contents than before: %1.</source>
        <translation>该位置的文件内容与之前不同：%1。</translation>
    </message>
    <message>
        <source>Programs and libraries of the system with other contents than before: %1.</source>
        <translation>内容与之前不同的系统程序和库数量：%1。</translation>
    </message>
    <message>
        <source>Files that the catalogue knows: %1, among them %2.</source>
        <translation>目录认识的文件数：%1，其中有 %2。</translation>
    </message>
    <message>
        <source>Of these, carrying a signature of their own: %1.</source>
        <translation>其中自带签名的：%1。</translation>
    </message>
    <message>
        <source>No digest is known: an intruder who replaced programs looks the same.</source>
        <translation>没有已知的摘要：替换程序的入侵者看起来也一样。</translation>
    </message>
    <message>
        <source>Not measured before: %1.</source>
        <translation>以前未度量到：%1。</translation>
    </message>
    <message>
        <source>Other contents than before: %1.</source>
        <translation>内容与之前不同：%1。</translation>
    </message>
    <message>
        <source>It lies outside of the folders of the system: %1.</source>
        <translation>它位于系统文件夹之外：%1。</translation>
    </message>
    <message>
        <source>All of them lie in folders of the system: %1.</source>
        <translation>它们都位于系统文件夹内：%1。</translation>
    </message>
    <message>
        <source>It carried a signature before and does not now: %1.</source>
        <translation>以前带有签名，现在没有：%1。</translation>
    </message>
    <message>
        <source>It was written while it was read, so that its digest says nothing: %1.</source>
        <translation>它在被读取时被写入，摘要没有意义：%1。</translation>
    </message>
    <message>
        <source>A file of the system was read with contents that are new: %1.</source>
        <translation>读取了内容为新的系统文件：%1。</translation>
    </message>
    <message>
        <source>The log tells of changes in PCR %1, but its value did not change.</source>
        <translation>日志称 PCR %1 有变化，但其值未变。</translation>
    </message>
    <message>
        <source>The value of PCR %1 is not what the log gives.</source>
        <translation>PCR %1 的值与日志推算的不一致。</translation>
    </message>
    <message>
        <source>What an event says is not what was measured: %1.</source>
        <translation>事件的内容不是所度量的内容：%1。</translation>
    </message>
    <message>
        <source>There is no boot log of the later boot.</source>
        <translation>没有后一次启动的启动日志。</translation>
    </message>
    <message>
        <source>There is no boot log of the earlier boot.</source>
        <translation>没有前一次启动的启动日志。</translation>
    </message>
    <message>
        <source>There is no IMA list of the later boot.</source>
        <translation>没有后一次启动的 IMA 列表。</translation>
    </message>
    <message>
        <source>PCR 7 changed as well. Where Secure Boot is off, GRUB’s command linux hands no log to the kernel; that would fit.</source>
        <translation>PCR 7 也改变了。安全启动关闭时，GRUB 的 linux 命令不会把日志交给内核；这与情况相符。</translation>
    </message>
    <message>
        <source>PCR %1 changed, and no event says why.</source>
        <translation>PCR %1 改变了，没有事件说明原因。</translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation>改变：%1。</translation>
    </message>
    <message>
        <source>The same change was seen on other instances: %1.</source>
        <translation>在其他实例上也见到相同的更改：%1。</translation>
    </message>
</context>
<context>
    <name>Chain</name>
    <message>
        <source>Dynamic launch</source>
        <translation>动态启动</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>固件</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>平台配置</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>驱动程序</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>平台厂商</translation>
    </message>
    <message>
        <source>Secure Boot</source>
        <translation>安全启动</translation>
    </message>
    <message>
        <source>Boot manager</source>
        <translation>启动管理器</translation>
    </message>
    <message>
        <source>Owner keys</source>
        <translation>机主密钥</translation>
    </message>
    <message>
        <source>Boot commands</source>
        <translation>引导命令</translation>
    </message>
    <message>
        <source>Kernel, initramfs</source>
        <translation>内核与 initramfs</translation>
    </message>
    <message>
        <source>Unified kernel</source>
        <translation>统一内核映像</translation>
    </message>
    <message>
        <source>Windows boot</source>
        <translation>Windows 启动</translation>
    </message>
    <message>
        <source>System identity</source>
        <translation>系统身份</translation>
    </message>
    <message>
        <source>Modules, programs</source>
        <translation>内核模块与应用</translation>
    </message>
    <message>
        <source>Other registers</source>
        <translation>其他寄存器</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>未比较</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>有问题</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>符合基准</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已变化</translation>
    </message>
    <message>
        <source>Not vouched for</source>
        <translation>无法担保</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>1 个问题</translation>
    </message>
    <message>
        <source>%1 problems</source>
        <translation>%1 个问题</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 个事件</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 个事件</translation>
    </message>
    <message>
        <source>%1 measures</source>
        <translation>由%1度量</translation>
    </message>
    <message>
        <source>measured by: %1</source>
        <translation>度量者：%1</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>已证明</translation>
    </message>
    <message>
        <source>Fits the quote</source>
        <translation>与引证相符</translation>
    </message>
    <message>
        <source>Not as quoted</source>
        <translation>与引证不符</translation>
    </message>
    <message>
        <source>Not proven</source>
        <translation>未证明</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>未变化</translation>
    </message>
    <message>
        <source>would be: %1</source>
        <translation>本应为：%1</translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <source>Added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>%1: new</source>
        <translation>%1：新增</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>%1: gone</source>
        <translation>%1：不再出现</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>%1: changed</source>
        <translation>%1：已更改</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>移位</translation>
    </message>
    <message>
        <source>%1: the same, but at another place in the order</source>
        <translation>%1：内容相同，但在度量次序中的位置不同</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>%1: measured once more</source>
        <translation>%1：多度量了一次</translation>
    </message>
    <message>
        <source>Event of unknown content, %1</source>
        <translation>内容未知的事件，%1</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>分隔符</translation>
    </message>
    <message>
        <source>Firmware version</source>
        <translation>固件版本</translation>
    </message>
    <message>
        <source>Firmware code “%1”</source>
        <translation>固件代码“%1”</translation>
    </message>
    <message>
        <source>Firmware code</source>
        <translation>固件代码</translation>
    </message>
    <message>
        <source>Firmware table %1</source>
        <translation>固件表 %1</translation>
    </message>
    <message>
        <source>Firmware table</source>
        <translation>固件表</translation>
    </message>
    <message>
        <source>Variable %1</source>
        <translation>变量 %1</translation>
    </message>
    <message>
        <source>Key from %1 that let an image run</source>
        <translation>%1 中允许映像运行的密钥</translation>
    </message>
    <message>
        <source>Action “%1”</source>
        <translation>动作“%1”</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>动作</translation>
    </message>
    <message>
        <source>Image %1</source>
        <translation>映像 %1</translation>
    </message>
    <message>
        <source>Image in memory</source>
        <translation>内存中的映像</translation>
    </message>
    <message>
        <source>Option ROM %1</source>
        <translation>选件 ROM %1</translation>
    </message>
    <message>
        <source>Option ROM</source>
        <translation>选件 ROM</translation>
    </message>
    <message>
        <source>Partition table</source>
        <translation>分区表</translation>
    </message>
    <message>
        <source>Boot loader command “%1”</source>
        <translation>引导加载程序命令“%1”</translation>
    </message>
    <message>
        <source>Boot loader command</source>
        <translation>引导加载程序命令</translation>
    </message>
    <message>
        <source>Kernel command line (%1)</source>
        <translation>内核命令行（%1）</translation>
    </message>
    <message>
        <source>Kernel command line</source>
        <translation>内核命令行</translation>
    </message>
    <message>
        <source>File read by the boot loader, %1</source>
        <translation>引导加载程序读取的文件，%1</translation>
    </message>
    <message>
        <source>File read by the boot loader</source>
        <translation>引导加载程序读取的文件</translation>
    </message>
    <message>
        <source>Kernel image section %1</source>
        <translation>内核映像的节 %1</translation>
    </message>
    <message>
        <source>Shim variable %1</source>
        <translation>shim 变量 %1</translation>
    </message>
    <message>
        <source>SBAT level</source>
        <translation>SBAT 级别</translation>
    </message>
    <message>
        <source>Archive of the boot stub, %1</source>
        <translation>引导存根的归档，%1</translation>
    </message>
    <message>
        <source>Windows: %1</source>
        <translation>Windows：%1</translation>
    </message>
    <message>
        <source>Windows event</source>
        <translation>Windows 事件</translation>
    </message>
    <message>
        <source>Event %1</source>
        <translation>事件 %1</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>File was written to while it was measured: %1</source>
        <translation>文件在度量期间被写入：%1</translation>
    </message>
    <message>
        <source>File has lost its signature: %1</source>
        <translation>文件失去了签名：%1</translation>
    </message>
    <message>
        <source>File changed: %1</source>
        <translation>文件已更改：%1</translation>
    </message>
    <message>
        <source>New file: %1</source>
        <translation>新文件：%1</translation>
    </message>
    <message>
        <source>order: %1</source>
        <translation>次序：%1</translation>
    </message>
    <message>
        <source>boot option %1</source>
        <translation>启动项 %1</translation>
    </message>
    <message>
        <source>certificate %1, SHA-256 %2</source>
        <translation>证书 %1，SHA-256 %2</translation>
    </message>
    <message>
        <source>hash %1 (%2)</source>
        <translation>哈希 %1（%2）</translation>
    </message>
    <message>
        <source>entry of type %1, owner %2</source>
        <translation>类型为 %1 的条目，所有者 %2</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>violation</source>
        <translation>违规</translation>
    </message>
    <message>
        <source>The first has no boot log: of its boot, only registers could be compared.</source>
        <translation>前者没有启动日志：关于启动过程，只能比较寄存器。</translation>
    </message>
    <message>
        <source>The second has no boot log: of its boot, only registers could be compared.</source>
        <translation>后者没有启动日志：关于启动过程，只能比较寄存器。</translation>
    </message>
    <message>
        <source>The first has no IMA list: files could not be compared.</source>
        <translation>前者没有 IMA 列表：无法比较文件。</translation>
    </message>
    <message>
        <source>The second has no IMA list: files could not be compared.</source>
        <translation>后者没有 IMA 列表：无法比较文件。</translation>
    </message>
    <message>
        <source>The boot logs have no hash algorithm in common: events could not be compared.</source>
        <translation>两份启动日志没有共同的哈希算法：无法比较事件。</translation>
    </message>
    <message>
        <source>One log is of PCRs, the other of measurement registers: they cannot be compared.</source>
        <translation>一份日志记录 PCR，另一份记录度量寄存器：无法比较。</translation>
    </message>
    <message>
        <source>No register has a value on both sides.</source>
        <translation>没有任何寄存器在两侧都有值。</translation>
    </message>
    <message>
        <source>Some files were hashed with another algorithm: they could not be compared.</source>
        <translation>部分文件使用了不同的哈希算法：无法比较。</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>The quote can be read</source>
        <translation>引证可以读取</translation>
    </message>
    <message>
        <source>Made inside a TPM</source>
        <translation>由 TPM 内部生成</translation>
    </message>
    <message>
        <source>It is a quote of PCRs</source>
        <translation>是对 PCR 的引证</translation>
    </message>
    <message>
        <source>It answers our request</source>
        <translation>是对我方请求的应答</translation>
    </message>
    <message>
        <source>It covers the PCRs that were asked for</source>
        <translation>覆盖了所请求的 PCR</translation>
    </message>
    <message>
        <source>It covers a strong bank</source>
        <translation>覆盖了强哈希的 bank</translation>
    </message>
    <message>
        <source>The PCR values are those that were signed</source>
        <translation>PCR 值就是被签名的值</translation>
    </message>
    <message>
        <source>Signed the way the key prescribes</source>
        <translation>按密钥规定的方式签名</translation>
    </message>
    <message>
        <source>The signature is the key's</source>
        <translation>签名出自该密钥</translation>
    </message>
    <message>
        <source>The key is sound</source>
        <translation>密钥本身合格</translation>
    </message>
    <message>
        <source>The key signs nothing from outside its TPM</source>
        <translation>密钥不签 TPM 之外的内容</translation>
    </message>
    <message>
        <source>The key belongs to the expected TPM</source>
        <translation>密钥属于预期的 TPM</translation>
    </message>
    <message>
        <source>The boot log can be read to its end</source>
        <translation>启动日志可以读到末尾</translation>
    </message>
    <message>
        <source>The boot log gives the signed PCRs</source>
        <translation>启动日志得出已签名的 PCR</translation>
    </message>
    <message>
        <source>Firmware measured into the bank</source>
        <translation>固件向该 bank 做了度量</translation>
    </message>
    <message>
        <source>Firmware closed its PCRs</source>
        <translation>固件封闭了它的 PCR</translation>
    </message>
    <message>
        <source>The events' data are what was measured</source>
        <translation>事件数据就是被度量的内容</translation>
    </message>
    <message>
        <source>The events keep to the specification</source>
        <translation>事件符合规范</translation>
    </message>
    <message>
        <source>The IMA list can be read</source>
        <translation>IMA 列表可以读取</translation>
    </message>
    <message>
        <source>The IMA list gives the signed PCR 10</source>
        <translation>IMA 列表得出已签名的 PCR 10</translation>
    </message>
    <message>
        <source>No file changed while it was measured</source>
        <translation>没有文件在度量期间被改动</translation>
    </message>
    <message>
        <source>The IMA list belongs to this boot</source>
        <translation>IMA 列表属于本次启动</translation>
    </message>
    <message>
        <source>It is not part of the evidence.</source>
        <translation>证据中没有这一部分。</translation>
    </message>
    <message>
        <source>It cannot be read: {detail}.</source>
        <translation>无法读取：{detail}。</translation>
    </message>
    <message>
        <source>There is no quote that can be read.</source>
        <translation>没有可读取的引证。</translation>
    </message>
    <message>
        <source>There is no attestation key that can be read.</source>
        <translation>没有可读取的证明密钥。</translation>
    </message>
    <message>
        <source>There is no boot log that can be read.</source>
        <translation>没有可读取的启动日志。</translation>
    </message>
    <message>
        <source>PCR 10 was extended, but there is no IMA list that can be read.</source>
        <translation>PCR 10 已被扩展，但没有可读取的 IMA 列表。</translation>
    </message>
    <message>
        <source>There are no proven PCR values to compare with.</source>
        <translation>没有经过证明的 PCR 值可供比较。</translation>
    </message>
    <message>
        <source>It begins with {detail}, not with TPM_GENERATED_VALUE: any key could have signed this.</source>
        <translation>它以 {detail} 开头，而不是 TPM_GENERATED_VALUE：任何密钥都可能签出它。</translation>
    </message>
    <message>
        <source>The TPM signed something else (type {detail}).</source>
        <translation>TPM 签名的是别的内容（类型 {detail}）。</translation>
    </message>
    <message>
        <source>It is not known which nonce was asked for: the evidence may be old.</source>
        <translation>不知道请求时用的是哪个 nonce：证据可能是旧的。</translation>
    </message>
    <message>
        <source>The quote has no nonce.</source>
        <translation>引证中没有 nonce。</translation>
    </message>
    <message>
        <source>The nonce is another one ({detail}): this answers another request.</source>
        <translation>nonce 不同（{detail}）：这是对另一请求的应答。</translation>
    </message>
    <message>
        <source>A bank is selected twice: which value is whose cannot be told.</source>
        <translation>同一 bank 被选择了两次：无法判断哪个值属于谁。</translation>
    </message>
    <message>
        <source>No PCR is selected.</source>
        <translation>未选择任何 PCR。</translation>
    </message>
    <message>
        <source>Other PCRs were signed than asked for; missing: {detail}.</source>
        <translation>签名的 PCR 与请求的不同；缺少：{detail}。</translation>
    </message>
    <message>
        <source>The bank {detail} cannot be computed here.</source>
        <translation>此处无法计算 bank {detail}。</translation>
    </message>
    <message>
        <source>The file names other PCRs than the signed selection.</source>
        <translation>文件所列的 PCR 与已签名的选择不同。</translation>
    </message>
    <message>
        <source>The values do not fit the signed selection: {detail}.</source>
        <translation>这些值与已签名的选择不吻合：{detail}。</translation>
    </message>
    <message>
        <source>Without the signature it is not known which hash was used.</source>
        <translation>没有签名就无法知道使用的哈希算法。</translation>
    </message>
    <message>
        <source>Their hash is not the one that was signed.</source>
        <translation>它们的哈希不是被签名的哈希。</translation>
    </message>
    <message>
        <source>The signature claims {detail}; the key prescribes another.</source>
        <translation>签名声称使用 {detail}；密钥规定的是另一种。</translation>
    </message>
    <message>
        <source>The signature does not fit: another key made it, or the quote was changed.</source>
        <translation>签名不吻合：出自另一密钥，或引证已被改动。</translation>
    </message>
    <message>
        <source>The signature is of another kind than the key.</source>
        <translation>签名与密钥的种类不同。</translation>
    </message>
    <message>
        <source>The hash is too weak, or not one of this kind of signature.</source>
        <translation>哈希过弱，或不属于此类签名。</translation>
    </message>
    <message>
        <source>The signature's length does not fit the key.</source>
        <translation>签名长度与密钥不符。</translation>
    </message>
    <message>
        <source>The key is not one that signatures are verified with.</source>
        <translation>该密钥不能用于验证签名。</translation>
    </message>
    <message>
        <source>Keys of this kind cannot be verified here.</source>
        <translation>此处无法验证此类密钥。</translation>
    </message>
    <message>
        <source>The RSA key is not of 2048 to 4096 bits, or not as long as it states.</source>
        <translation>RSA 密钥长度不在 2048 至 4096 位之间，或与其声明不符。</translation>
    </message>
    <message>
        <source>The RSA exponent is not 65537.</source>
        <translation>RSA 指数不是 65537。</translation>
    </message>
    <message>
        <source>The key is not a point on its curve.</source>
        <translation>该密钥不是其曲线上的点。</translation>
    </message>
    <message>
        <source>The file does not tell the key's attributes. Give the key as TPM2B_PUBLIC (tpm2_readpublic -o).</source>
        <translation>文件未说明密钥属性。请以 TPM2B_PUBLIC 格式提供密钥（tpm2_readpublic -o）。</translation>
    </message>
    <message>
        <source>The attributes are wrong ({detail}): the machine could sign any quote with it.</source>
        <translation>属性不正确（{detail}）：该机器可用它签出任意引证。</translation>
    </message>
    <message>
        <source>The key came with the evidence, and nothing shows whose TPM it is in.</source>
        <translation>密钥随证据而来，没有任何内容表明它属于哪个 TPM。</translation>
    </message>
    <message>
        <source>The log is not one of a TPM's PCRs.</source>
        <translation>该日志不是 TPM PCR 的日志。</translation>
    </message>
    <message>
        <source>Reading stopped early: events are missing.</source>
        <translation>读取提前中止：缺少事件。</translation>
    </message>
    <message>
        <source>The log has no digests of this bank.</source>
        <translation>日志中没有此 bank 的摘要。</translation>
    </message>
    <message>
        <source>{detail} cannot be computed from the log.</source>
        <translation>无法由日志计算 {detail}。</translation>
    </message>
    <message>
        <source>{detail} was extended while the system ran, which this log does not tell.</source>
        <translation>{detail} 在系统运行期间被扩展，此日志没有记录。</translation>
    </message>
    <message>
        <source>{detail} was extended, but the log has no event of it: events were removed.</source>
        <translation>{detail} 已被扩展，但日志中没有对应事件：事件被删除了。</translation>
    </message>
    <message>
        <source>The log goes on after the quote in {detail}; what follows is not proven.</source>
        <translation>{detail} 的日志延续到引证之后；其后的内容未经证明。</translation>
    </message>
    <message>
        <source>{detail} fits with systemd's phases of the boot.</source>
        <translation>计入 systemd 的启动阶段标记后，{detail} 相符。</translation>
    </message>
    <message>
        <source>{detail} differs; without one event it would fit: that event was never measured.</source>
        <translation>{detail} 不符；去掉一个事件就相符：该事件从未被度量。</translation>
    </message>
    <message>
        <source>{detail} differs; with one event twice it would fit: an event is missing.</source>
        <translation>{detail} 不符；某事件重复一次就相符：缺少一个事件。</translation>
    </message>
    <message>
        <source>{detail} differs; it would fit another start-up locality.</source>
        <translation>{detail} 不符；换一个启动 locality 则相符。</translation>
    </message>
    <message>
        <source>{detail} differs: the log is not what was measured.</source>
        <translation>{detail} 不符：日志不是被度量的内容。</translation>
    </message>
    <message>
        <source>PCR 0 to 7 were never extended in this bank: anyone could fill them.</source>
        <translation>此 bank 的 PCR 0 至 7 从未被扩展：任何人都可以填充。</translation>
    </message>
    <message>
        <source>An event's data do not have the recorded digest ({detail}): what they say is not what was measured.</source>
        <translation>有事件的数据与记录的摘要不符（{detail}）：其内容并非被度量的内容。</translation>
    </message>
    <message>
        <source>The file is not an IMA list.</source>
        <translation>该文件不是 IMA 列表。</translation>
    </message>
    <message>
        <source>The list is damaged: {detail}.</source>
        <translation>列表已损坏：{detail}。</translation>
    </message>
    <message>
        <source>No part of the list gives the signed value: it is not what was measured.</source>
        <translation>列表的任何部分都得不出已签名的值：它不是被度量的内容。</translation>
    </message>
    <message>
        <source>The last {detail} entries were added after the quote and are not proven.</source>
        <translation>最后 {detail} 个条目是在引证之后加入的，未经证明。</translation>
    </message>
    <message>
        <source>PCR 10 was not quoted.</source>
        <translation>PCR 10 未被引证。</translation>
    </message>
    <message>
        <source>{detail} entries are violations: what was measured is not what was used.</source>
        <translation>有 {detail} 个违规条目：被度量的不是被使用的内容。</translation>
    </message>
    <message>
        <source>The list does not begin with boot_aggregate.</source>
        <translation>列表不以 boot_aggregate 开头。</translation>
    </message>
    <message>
        <source>boot_aggregate is of other PCR values: the list is of another boot.</source>
        <translation>boot_aggregate 对应的是其他 PCR 值：该列表属于另一次启动。</translation>
    </message>
    <message>
        <source>The PCRs that boot_aggregate covers were not quoted.</source>
        <translation>boot_aggregate 所涵盖的 PCR 未被引证。</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>验证通过</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>验证失败</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>The evidence is authentic, and the logs are the story of the signed PCRs.</source>
        <translation>证据真实，日志与已签名的 PCR 相符。</translation>
    </message>
    <message>
        <source>The evidence contradicts itself or what was expected. Do not believe it.</source>
        <translation>证据自相矛盾或与预期不符。请勿采信。</translation>
    </message>
    <message>
        <source>Nothing is wrong, but not everything is proven. Do not rely on it yet.</source>
        <translation>没有错误，但并非全部得到证明。暂勿依赖。</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Is it the right TPM?</source>
        <translation>是正确的 TPM 吗？</translation>
    </message>
    <message>
        <source>Is it fresh?</source>
        <translation>是最新的吗？</translation>
    </message>
    <message>
        <source>Do the logs explain the PCRs?</source>
        <translation>日志能解释 PCR 吗？</translation>
    </message>
    <message>
        <source>Yes.</source>
        <translation>是。</translation>
    </message>
    <message>
        <source>There is nothing to check.</source>
        <translation>没有可检查的内容。</translation>
    </message>
    <message>
        <source>The key is the one that was enrolled</source>
        <translation>密钥就是登记时的那个</translation>
    </message>
    <message>
        <source>Yes: the CA that certified the key says so.</source>
        <translation>是：为密钥签发证书的 CA 如此声明。</translation>
    </message>
    <message>
        <source>Another key was enrolled; this one has the Name {detail}.</source>
        <translation>登记的是另一个密钥；这个密钥的 Name 是 {detail}。</translation>
    </message>
    <message>
        <source>Use the key of this machine. If its key was made anew, enrol it again.</source>
        <translation>请使用这台机器的密钥。如果密钥是重新创建的，请重新登记。</translation>
    </message>
    <message>
        <source>The quote names a signer that this key cannot be ({detail}).</source>
        <translation>引证所写的签名者不可能是这个密钥（{detail}）。</translation>
    </message>
    <message>
        <source>Check that quote, signature and key are of the same machine and the same quote.</source>
        <translation>请确认引证、签名和密钥属于同一台机器、同一次引证。</translation>
    </message>
    <message>
        <source>The Name is made with a hash that cannot be computed here: {detail}.</source>
        <translation>Name 所用的摘要算法在此无法计算：{detail}。</translation>
    </message>
    <message>
        <source>Create the attestation key with SHA-256 as its name algorithm.</source>
        <translation>请以 SHA-256 作为名称算法创建证明密钥。</translation>
    </message>
    <message>
        <source>The key's Name is not known, so that it cannot be compared.</source>
        <translation>密钥的 Name 未知，因此无法比较。</translation>
    </message>
    <message>
        <source>Give the attestation key as TPM2B_PUBLIC (tpm2_readpublic -o).</source>
        <translation>请以 TPM2B_PUBLIC 形式提供证明密钥（tpm2_readpublic -o）。</translation>
    </message>
    <message>
        <source>Yes: the TPM of the endorsement key proved to us that it holds it.</source>
        <translation>是：背书密钥所在的 TPM 已向我们证明它持有该密钥。</translation>
    </message>
    <message>
        <source>Yes: a CA that you chose certified it.</source>
        <translation>是：您所选的 CA 为其签发了证书。</translation>
    </message>
    <message>
        <source>Yes: the endorsement key itself signed, and its maker certified it.</source>
        <translation>是：由背书密钥本身签名，且制造商为其签发了证书。</translation>
    </message>
    <message>
        <source>Yes: you vouch for it.</source>
        <translation>是：由您担保。</translation>
    </message>
    <message>
        <source>The TPM proved to us that it holds the key, but nothing shows that it is a genuine TPM.</source>
        <translation>该 TPM 已向我们证明它持有密钥，但没有任何依据表明它是真正的 TPM。</translation>
    </message>
    <message>
        <source>Add the certificate of its endorsement key and the roots of its maker, or say that you vouch for the endorsement key.</source>
        <translation>请添加其背书密钥的证书和制造商的根证书，或声明由您担保该背书密钥。</translation>
    </message>
    <message>
        <source>The attestation key cannot be computed from its public half</source>
        <translation>证明密钥的私钥不能由其公钥算出</translation>
    </message>
    <message>
        <source>A CA that you chose certified the attestation key</source>
        <translation>您所选的 CA 为证明密钥签发了证书</translation>
    </message>
    <message>
        <source>The endorsement key is sound, and the certificate's</source>
        <translation>背书密钥无误，且与证书一致</translation>
    </message>
    <message>
        <source>The endorsement key cannot be computed from its public half</source>
        <translation>背书密钥的私钥不能由其公钥算出</translation>
    </message>
    <message>
        <source>The TPM's maker certified the endorsement key</source>
        <translation>TPM 制造商为背书密钥签发了证书</translation>
    </message>
    <message>
        <source>Choose the roots that you trust: those of the TPM's maker, or your own.</source>
        <translation>请选择您信任的根证书：TPM 制造商的或您自己的。</translation>
    </message>
    <message>
        <source>Add the certificates in between, from the TPM or from its maker, and check that the root is among those that you chose.</source>
        <translation>请添加中间证书（取自 TPM 或其制造商），并检查根证书是否在您所选之列。</translation>
    </message>
    <message>
        <source>Do not trust this key. Find out who issued the certificate before you add its root.</source>
        <translation>请勿信任此密钥。在添加其根证书之前，请先查明证书由谁签发。</translation>
    </message>
    <message>
        <source>Update the TPM's firmware as its maker says, and create the key anew; whoever has the public half can sign for it.</source>
        <translation>请按制造商的说明更新 TPM 固件，并重新创建密钥；否则任何拿到公钥的人都能冒充它签名。</translation>
    </message>
    <message>
        <source>Check this computer's clock, or ask the issuer for a newer certificate.</source>
        <translation>请检查本机时钟，或向签发者索取更新的证书。</translation>
    </message>
    <message>
        <source>Check that key and certificate are of the same TPM.</source>
        <translation>请检查密钥与证书是否属于同一 TPM。</translation>
    </message>
    <message>
        <source>Yes: {detail}. Whether it was revoked is not known: there is no list.</source>
        <translation>是：{detail}。是否已被吊销无从得知：没有吊销列表。</translation>
    </message>
    <message>
        <source>Yes: {detail}. Whether it was revoked is not fully known: a list is missing or too old.</source>
        <translation>是：{detail}。是否已被吊销不完全清楚：有吊销列表缺失或已过期。</translation>
    </message>
    <message>
        <source>Yes, and it is not revoked: {detail}.</source>
        <translation>是，且未被吊销：{detail}。</translation>
    </message>
    <message>
        <source>{detail} filler bytes follow the certificate; they were left out.</source>
        <translation>证书之后有 {detail} 个填充字节，已略去。</translation>
    </message>
    <message>
        <source>The certificate was not followed, as no roots were chosen; the key is known in another way.</source>
        <translation>未选择根证书，因此没有验证该证书的链；密钥已由其他途径确认。</translation>
    </message>
    <message>
        <source>No roots were chosen that it could lead to.</source>
        <translation>没有选择可供其追溯的根证书。</translation>
    </message>
    <message>
        <source>Its issuer is not known: {detail}.</source>
        <translation>其签发者未知：{detail}。</translation>
    </message>
    <message>
        <source>It leads to a root that was not chosen: {detail}.</source>
        <translation>它追溯到一个未被选择的根证书：{detail}。</translation>
    </message>
    <message>
        <source>A certificate is no longer valid: {detail}.</source>
        <translation>有证书已过有效期：{detail}。</translation>
    </message>
    <message>
        <source>A certificate is not valid yet: {detail}.</source>
        <translation>有证书尚未生效：{detail}。</translation>
    </message>
    <message>
        <source>Its issuer has revoked a certificate: {detail}.</source>
        <translation>签发者已吊销证书：{detail}。</translation>
    </message>
    <message>
        <source>Do not trust this key, and ask the issuer why.</source>
        <translation>请勿信任此密钥，并向签发者询问原因。</translation>
    </message>
    <message>
        <source>It was issued for another purpose ({detail}).</source>
        <translation>它是为其他用途签发的（{detail}）。</translation>
    </message>
    <message>
        <source>It may certify other keys, which no key of a TPM may.</source>
        <translation>它可以为其他密钥签发证书，而 TPM 的密钥都不可以。</translation>
    </message>
    <message>
        <source>Its signature is too weak to prove anything today: {detail}.</source>
        <translation>其签名算法过弱，如今已不能证明任何事：{detail}。</translation>
    </message>
    <message>
        <source>Ask the issuer for a certificate that is signed with SHA-256 or better.</source>
        <translation>请向签发者索取以 SHA-256 或更强算法签名的证书。</translation>
    </message>
    <message>
        <source>There are more certificates in between than any vendor has.</source>
        <translation>中间证书的数量超过任何厂商的做法。</translation>
    </message>
    <message>
        <source>A revocation list was not signed by the issuer whose list it claims to be.</source>
        <translation>有吊销列表并非由其声称的签发者签名。</translation>
    </message>
    <message>
        <source>Get the list from its issuer again.</source>
        <translation>请从签发者处重新获取该列表。</translation>
    </message>
    <message>
        <source>The chain is broken: {detail}.</source>
        <translation>证书链不成立：{detail}。</translation>
    </message>
    <message>
        <source>The certificate is of another key than the TPM's.</source>
        <translation>证书属于另一个密钥，不是该 TPM 的。</translation>
    </message>
    <message>
        <source>The certificate is of another key than the one that signed.</source>
        <translation>证书属于另一个密钥，不是签名的那个。</translation>
    </message>
    <message>
        <source>The attributes are wrong ({detail}): this is no endorsement key.</source>
        <translation>属性不对（{detail}）：这不是背书密钥。</translation>
    </message>
    <message>
        <source>Read the key from the TPM again (tpm2_createek -u).</source>
        <translation>请从 TPM 重新读取该密钥（tpm2_createek -u）。</translation>
    </message>
    <message>
        <source>Use a key of RSA with 2048 to 4096 bits, P-256, P-384, P-521 or SM2.</source>
        <translation>请使用 2048 至 4096 位的 RSA、P-256、P-384、P-521 或 SM2 密钥。</translation>
    </message>
    <message>
        <source>The key has the fingerprint of CVE-2017-15361 (ROCA): its private half can be computed.</source>
        <translation>该密钥带有 CVE-2017-15361（ROCA）的特征：其私钥可以算出。</translation>
    </message>
    <message>
        <source>The key of {detail} has the fingerprint of CVE-2017-15361 (ROCA): anyone could have signed in its name.</source>
        <translation>{detail} 的密钥带有 CVE-2017-15361（ROCA）的特征：任何人都可能以其名义签名。</translation>
    </message>
    <message>
        <source>The banks tell the same story</source>
        <translation>各 bank 的记录一致</translation>
    </message>
    <message>
        <source>It came with a request record, but not one of this workstation's: the evidence may be old.</source>
        <translation>随证据附有请求记录，但它不是本工作站的：证据可能是旧的。</translation>
    </message>
    <message>
        <source>Only SHA-1 was quoted for PCR {detail}, which can be forged.</source>
        <translation>PCR {detail} 只引证了 SHA-1，而 SHA-1 可被伪造。</translation>
    </message>
    <message>
        <source>The file has the values in another order than the signed selection: which value is whose cannot be told.</source>
        <translation>文件中值的顺序与签名所选的顺序不同：无法判断哪个值属于谁。</translation>
    </message>
    <message>
        <source>{detail} was extended in one bank and not in another: what measures extends all of them.</source>
        <translation>{detail} 在一个 bank 中被扩展，在另一个中没有：度量者会扩展所有 bank。</translation>
    </message>
    <message>
        <source>The keys are those that were last seen</source>
        <translation>密钥与上次所见一致</translation>
    </message>
    <message>
        <source>No reset of the TPM was undone</source>
        <translation>TPM 的重置没有被撤回</translation>
    </message>
    <message>
        <source>No restart of the TPM was undone</source>
        <translation>TPM 的重启没有被撤回</translation>
    </message>
    <message>
        <source>The quote is later than the last one</source>
        <translation>引证晚于上一次</translation>
    </message>
    <message>
        <source>The TPM vouches for its clock</source>
        <translation>TPM 保证其时钟可靠</translation>
    </message>
    <message>
        <source>The TPM's firmware did not go back</source>
        <translation>TPM 固件没有回退</translation>
    </message>
    <message>
        <source>Find out whether the TPM was cleared, or a virtual machine was copied or put back to a snapshot. If not, this is an old quote that is shown again.</source>
        <translation>请查明 TPM 是否被清除，或虚拟机是否被复制或恢复到快照。如果都不是，则这是被重新出示的旧引证。</translation>
    </message>
    <message>
        <source>Find out why before you accept the new key: the board may have been replaced, or another machine answers.</source>
        <translation>在接受新密钥之前请查明原因：可能更换了主板，也可能是另一台机器在应答。</translation>
    </message>
    <message>
        <source>Another attestation key signed when this machine was last seen.</source>
        <translation>上次见到这台机器时，签名的是另一个证明密钥。</translation>
    </message>
    <message>
        <source>The endorsement key is another one: this is another TPM.</source>
        <translation>背书密钥不同：这是另一个 TPM。</translation>
    </message>
    <message>
        <source>The TPM has counted fewer resets than when it was last seen ({detail}).</source>
        <translation>TPM 的重置计数比上次所见更少（{detail}）。</translation>
    </message>
    <message>
        <source>The TPM has counted fewer restarts than when it was last seen ({detail}).</source>
        <translation>TPM 的重启计数比上次所见更少（{detail}）。</translation>
    </message>
    <message>
        <source>Its clock is not later than when it was last seen ({detail} ms).</source>
        <translation>其时钟不晚于上次所见（{detail} 毫秒）。</translation>
    </message>
    <message>
        <source>The TPM lost power, and its clock may be behind for a while; its count of resets tells the order.</source>
        <translation>TPM 曾断电，其时钟可能暂时偏慢；先后顺序由重置计数判断。</translation>
    </message>
    <message>
        <source>The clock was safe when the TPM was last seen and is not any more, without a reset in between.</source>
        <translation>上次所见时时钟可靠，如今不再可靠，其间却没有重置。</translation>
    </message>
    <message>
        <source>The TPM runs older firmware than when it was last seen ({detail}).</source>
        <translation>TPM 运行的固件比上次所见更旧（{detail}）。</translation>
    </message>
    <message>
        <source>Find out who installed it: older firmware of a TPM can have known weaknesses.</source>
        <translation>请查明是谁安装的：旧版 TPM 固件可能有已知弱点。</translation>
    </message>
    <message>
        <source>Yes; it is newer than when the TPM was last seen ({detail}).</source>
        <translation>是；比上次所见更新（{detail}）。</translation>
    </message>
    <message>
        <source>Each entry of the IMA list is what it seems</source>
        <translation>IMA 列表的每个条目都名副其实</translation>
    </message>
    <message>
        <source>Do not believe these entries: nothing that the TPM signed stands behind them.</source>
        <translation>请勿相信这些条目：TPM 签名的内容都不能证明它们。</translation>
    </message>
    <message>
        <source>Entries that are of another PCR than 10, which does not bind them: {detail}.</source>
        <translation>不属于 PCR 10 的条目，PCR 10 不能约束它们：{detail} 个。</translation>
    </message>
    <message>
        <source>Entries that do not have the fields of their template: {detail}.</source>
        <translation>不具备其模板字段的条目：{detail} 个。</translation>
    </message>
    <message>
        <source>The list goes on with the boot_aggregate of another boot: a part of it is not this boot's.</source>
        <translation>列表后面出现另一次启动的 boot_aggregate：其中一部分不属于本次启动。</translation>
    </message>
    <message>
        <source>The list is in text form, in which the name of one file can look like several entries.</source>
        <translation>列表为文本格式，其中一个文件的名称可能看起来像多个条目。</translation>
    </message>
    <message>
        <source>Give the list in binary form (binary_runtime_measurements).</source>
        <translation>请提供二进制格式的列表（binary_runtime_measurements）。</translation>
    </message>
    <message>
        <source>The events stand where a boot leaves them</source>
        <translation>事件的位置与启动过程相符</translation>
    </message>
    <message>
        <source>No event hides under another type</source>
        <translation>没有事件伪装成其他类型</translation>
    </message>
    <message>
        <source>Variables of the firmware are what they seem</source>
        <translation>固件变量名副其实</translation>
    </message>
    <message>
        <source>The kernel has one command line</source>
        <translation>内核只有一条命令行</translation>
    </message>
    <message>
        <source>Look at the event: its type is not covered by its digest, and anyone could have changed it.</source>
        <translation>请查看该事件：摘要不涵盖事件类型，任何人都可能改动它。</translation>
    </message>
    <message>
        <source>Collect the log and a new quote again once the system is up.</source>
        <translation>系统启动完成后，重新收集日志和新的引证。</translation>
    </message>
    <message>
        <source>Restart the machine and collect the evidence again.</source>
        <translation>重新启动机器，再次收集证据。</translation>
    </message>
    <message>
        <source>{detail}: no specification has this type in a PCR of the firmware.</source>
        <translation>{detail}：没有任何规范在固件的 PCR 中使用该类型。</translation>
    </message>
    <message>
        <source>{detail}: firmware measures no such event into this PCR.</source>
        <translation>{detail}：固件不会把此类事件度量到该 PCR。</translation>
    </message>
    <message>
        <source>{detail}: firmware measures no such event after the separator of this PCR.</source>
        <translation>{detail}：在该 PCR 的分隔符之后，固件不会再度量此类事件。</translation>
    </message>
    <message>
        <source>{detail}: no boot loader or system that is known here measures such an event into this PCR.</source>
        <translation>{detail}：已知的引导程序和系统都不会把此类事件度量到该 PCR。</translation>
    </message>
    <message>
        <source>A key variable of Secure Boot was measured after firmware had closed PCR 7: keys were changed during this boot.</source>
        <translation>固件关闭 PCR 7 之后又度量了一个安全启动密钥变量：本次启动期间密钥被更改。</translation>
    </message>
    <message>
        <source>A driver was loaded after firmware had closed PCR 2: by a boot loader.</source>
        <translation>固件关闭 PCR 2 之后又加载了驱动程序：由引导程序加载。</translation>
    </message>
    <message>
        <source>Find out which boot loader loads drivers, and whether it should.</source>
        <translation>请查明是哪个引导程序加载驱动程序，以及是否应当如此。</translation>
    </message>
    <message>
        <source>Boot variables are in PCR 5, where the EFI specification before TPM 2.0 had them.</source>
        <translation>启动变量位于 PCR 5，与 TPM 2.0 之前的 EFI 规范一致。</translation>
    </message>
    <message>
        <source>The call of the boot option is in PCR 5, as firmware from before TPM 2.0 has it.</source>
        <translation>启动项的调用记录在 PCR 5，与 TPM 2.0 之前的固件做法一致。</translation>
    </message>
    <message>
        <source>Firmware numbers its modules, as Dell's from before TPM 2.0 does.</source>
        <translation>固件为其模块编号，与 TPM 2.0 之前的 Dell 固件做法一致。</translation>
    </message>
    <message>
        <source>System tables are in PCR 0, as Lenovo's firmware from before TPM 2.0 has them.</source>
        <translation>系统表位于 PCR 0，与 TPM 2.0 之前的 Lenovo 固件做法一致。</translation>
    </message>
    <message>
        <source>Firmware measured the SMI transfer monitor into PCR 0, as Lenovo's does.</source>
        <translation>固件把 SMI 传输监视器度量到 PCR 0，与 Lenovo 固件做法一致。</translation>
    </message>
    <message>
        <source>shim measured MokList into PCR 7, which some builds of it do.</source>
        <translation>shim 把 MokList 度量到 PCR 7，它的某些构建版本会这样做。</translation>
    </message>
    <message>
        <source>{detail}: it follows the end of boot services, when firmware is done.</source>
        <translation>{detail}：它出现在引导服务结束之后，此时固件已不再度量。</translation>
    </message>
    <message>
        <source>Firmware called a boot option twice, without a return in between.</source>
        <translation>固件两次调用启动项，其间没有返回。</translation>
    </message>
    <message>
        <source>Check that this is the log of one boot: two may have been joined.</source>
        <translation>请确认这是单次启动的日志：可能有两份日志被拼接在一起。</translation>
    </message>
    <message>
        <source>An application ran before firmware called one.</source>
        <translation>在固件调用启动项之前已有应用程序运行。</translation>
    </message>
    <message>
        <source>Firmware measured a boot attempt after it had stated that it measures none.</source>
        <translation>固件声明不度量启动尝试之后，又度量了一次启动尝试。</translation>
    </message>
    <message>
        <source>Firmware states that it measures no boot attempts twice, or after measuring one.</source>
        <translation>固件两次声明不度量启动尝试，或在度量过启动尝试之后才作此声明。</translation>
    </message>
    <message>
        <source>A boot option returned that firmware had not called.</source>
        <translation>有启动项返回，但固件并未调用过它。</translation>
    </message>
    <message>
        <source>An application ran that firmware does not say it called, although it measures what it does.</source>
        <translation>有应用程序运行，但固件没有记录调用过它，尽管固件会度量自己的操作。</translation>
    </message>
    <message>
        <source>Boot services were ended twice without a failure in between.</source>
        <translation>引导服务被结束了两次，其间没有失败。</translation>
    </message>
    <message>
        <source>There is a result of ending boot services, but no such call.</source>
        <translation>有结束引导服务的结果，却没有相应的调用。</translation>
    </message>
    <message>
        <source>The log stops while boot services were being ended.</source>
        <translation>日志在结束引导服务的过程中中断。</translation>
    </message>
    <message>
        <source>Everything is in its place. The log does not tell of the end of boot services, which some firmware never measures.</source>
        <translation>所有事件的位置都正确。日志没有记录引导服务的结束，某些固件从不度量它。</translation>
    </message>
    <message>
        <source>Firmware ran in debug mode: whoever had a debugger could change what was measured.</source>
        <translation>固件在调试模式下运行：拥有调试器的人可以改变被度量的内容。</translation>
    </message>
    <message>
        <source>Switch the firmware's debug mode off and restart the machine.</source>
        <translation>关闭固件的调试模式并重新启动机器。</translation>
    </message>
    <message>
        <source>Everything is in its place. Firmware ran without protection from devices that access memory directly.</source>
        <translation>所有事件的位置都正确。固件运行时没有针对设备直接访问内存（DMA）的保护。</translation>
    </message>
    <message>
        <source>An event of {detail} is a separator by its digest, but not by its type.</source>
        <translation>{detail} 的一个事件从摘要看是分隔符，但类型不是。</translation>
    </message>
    <message>
        <source>An event has the digest of “{detail}”, but another type.</source>
        <translation>某事件的摘要与“{detail}”相同，但类型不同。</translation>
    </message>
    <message>
        <source>An entry of the firmware interface table that does not exist was measured as zeros, which is how a separator is measured, too.</source>
        <translation>固件接口表中不存在的条目被度量为零，分隔符也是这样度量的。</translation>
    </message>
    <message>
        <source>An event of a variable holds none.</source>
        <translation>某变量事件中没有变量。</translation>
    </message>
    <message>
        <source>The name of a variable has characters that hide what it is called: {detail}.</source>
        <translation>某变量的名称中含有掩盖其真实名称的字符：{detail}。</translation>
    </message>
    <message>
        <source>{detail} is not the variable of Secure Boot: its vendor is another one.</source>
        <translation>{detail} 不是安全启动的变量：其厂商标识不同。</translation>
    </message>
    <message>
        <source>{detail} was measured twice: which value was in force cannot be told.</source>
        <translation>{detail} 被度量了两次：无法判断哪个值生效。</translation>
    </message>
    <message>
        <source>GRUB measured more than one command line: which one the kernel got cannot be told.</source>
        <translation>GRUB 度量了多条命令行：无法判断内核得到的是哪一条。</translation>
    </message>
    <message>
        <source>Look at all of them, or restart the machine and collect again.</source>
        <translation>请逐条查看，或重新启动机器后再次收集。</translation>
    </message>
    <message>
        <source>{detail} holds a separator and nothing else: firmware did not measure itself.</source>
        <translation>{detail} 中只有分隔符：固件没有度量自身。</translation>
    </message>
    <message>
        <source>{detail} was never extended; firmware at least closes it.</source>
        <translation>{detail} 从未被扩展；固件至少应当将其关闭。</translation>
    </message>
    <message>
        <source>The log does not begin with the firmware's version or start-up code: it is not proven who measured the rest.</source>
        <translation>日志没有以固件版本或启动代码开头：无法证明其余内容由谁度量。</translation>
    </message>
</context>
<context>
    <name>CheckAdvice</name>
    <message>
        <source>Treat the machine as not trustworthy until it has given evidence that verifies.</source>
        <translation>在该机器给出可通过验证的证据之前，请视其为不可信。</translation>
    </message>
    <message>
        <source>Ask the machine for a new quote, with a nonce of your own.</source>
        <translation>请用自己的 nonce 向该机器重新索取引证。</translation>
    </message>
    <message>
        <source>Export the file from the machine again, and compare.</source>
        <translation>请从该机器重新导出此文件并进行比对。</translation>
    </message>
    <message>
        <source>Check that quote, signature and key are of the same machine and the same quote.</source>
        <translation>请确认引证、签名和密钥属于同一台机器、同一次引证。</translation>
    </message>
    <message>
        <source>Create an attestation key in the TPM that is restricted, may only sign, and cannot leave it (tpm2_createak), and quote with that.</source>
        <translation>请在 TPM 中创建受限、仅可签名且不可迁出的证明密钥（tpm2_createak），并用它进行引证。</translation>
    </message>
    <message>
        <source>Quote PCR 0 to 14 of the SHA-256 bank (tpm2_quote -l sha256:all).</source>
        <translation>请引证 SHA-256 bank 的 PCR 0 至 14（tpm2_quote -l sha256:all）。</translation>
    </message>
    <message>
        <source>Collect the quote and the logs of the same boot, the quote first.</source>
        <translation>请收集同一次启动的引证和日志，先取引证。</translation>
    </message>
    <message>
        <source>Look at the event: from there on the log is not what was measured.</source>
        <translation>请查看该事件：从此处起，日志不再是实际度量的内容。</translation>
    </message>
    <message>
        <source>Add the quote (tpm2_quote -m).</source>
        <translation>请添加引证（tpm2_quote -m）。</translation>
    </message>
    <message>
        <source>Add the attestation key, best as TPM2B_PUBLIC (tpm2_readpublic -o).</source>
        <translation>请添加证明密钥，最好为 TPM2B_PUBLIC 格式（tpm2_readpublic -o）。</translation>
    </message>
    <message>
        <source>Add the boot log: /sys/kernel/security/tpm0/binary_bios_measurements.</source>
        <translation>请添加启动日志：/sys/kernel/security/tpm0/binary_bios_measurements。</translation>
    </message>
    <message>
        <source>Add the IMA list: /sys/kernel/security/ima/binary_runtime_measurements.</source>
        <translation>请添加 IMA 列表：/sys/kernel/security/ima/binary_runtime_measurements。</translation>
    </message>
    <message>
        <source>Add the PCR values (tpm2_quote -o).</source>
        <translation>请添加 PCR 值（tpm2_quote -o）。</translation>
    </message>
    <message>
        <source>Enter the nonce that you sent with your request.</source>
        <translation>请输入您在请求中发送的 nonce。</translation>
    </message>
    <message>
        <source>Verify it on the workstation that made the request, or enter the nonce that you sent.</source>
        <translation>请在发出请求的工作站上验证，或输入您发送的 nonce。</translation>
    </message>
    <message>
        <source>If you know the key from enrolling this machine, say that you vouch for it; else add what its TPM's maker or your CA signed.</source>
        <translation>如果您在登记此机器时已确认该密钥，请声明为其担保；否则请添加由 TPM 厂商或您的 CA 签发的证书。</translation>
    </message>
    <message>
        <source>Trust the digest, which was extended, and not the text, which was not.</source>
        <translation>请相信已被扩展的摘要，而不是未被度量的文本。</translation>
    </message>
    <message>
        <source>Add the signature (tpm2_quote -s).</source>
        <translation>请添加签名（tpm2_quote -s）。</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Language of this start: en, zh_CN or system.</source>
        <translation>本次启动使用的语言：en、zh_CN 或 system。</translation>
    </message>
    <message>
        <source>language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Theme of this start: system, light or dark.</source>
        <translation>本次启动使用的主题：system、light 或 dark。</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Prints this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>Prints the version.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>Plumbline opens measured-boot logs and shows each boot as a chain of stages.</source>
        <translation>Plumbline 打开度量启动日志，把每次启动显示为由各阶段组成的启动链。</translation>
    </message>
    <message>
        <source>[FILE…]</source>
        <translation>[文件…]</translation>
    </message>
    <message>
        <source>See plumbline --help.</source>
        <translation>参见 plumbline --help。</translation>
    </message>
    <message>
        <source>There is no theme “%1”.</source>
        <translation>没有名为“%1”的主题。</translation>
    </message>
    <message>
        <source>There is no language “%1”.</source>
        <translation>没有名为“%1”的语言。</translation>
    </message>
    <message>
        <source>Logs, quote and keys of one machine, opened together; or a bundle or a folder of evidence.</source>
        <translation>同一台机器的日志、引证和密钥，一并打开；或证据包、证据文件夹。</translation>
    </message>
</context>
<context>
    <name>CompareCommand</name>
    <message>
        <source>Says what differs between two boots: events of the boot logs in their order, files of the IMA lists, registers. Digests decide; what is not measured, such as load addresses, makes no difference.

Exit codes: 0 nothing changed; 1 something changed; 2 nothing that could be compared changed, but not everything could be; 3 unusable input or usage error.</source>
        <translation>显示两次启动之间的差别：启动日志中按次序排列的事件、IMA 列表中的文件、寄存器。以摘要为准；未被度量的内容（例如加载地址）不算差别。

退出码：0 没有更改；1 有更改；2 可比较的部分没有更改，但并非全部都能比较；3 输入不可用或用法错误。</translation>
    </message>
    <message>
        <source>Prints one JSON document.</source>
        <translation>输出一个 JSON 文档。</translation>
    </message>
    <message>
        <source>The earlier boot: a log, a folder of evidence or a bundle.</source>
        <translation>较早的启动：日志、证据文件夹或证据包。</translation>
    </message>
    <message>
        <source>The later boot.</source>
        <translation>较晚的启动。</translation>
    </message>
    <message>
        <source>two boots must be named</source>
        <translation>必须指定两次启动</translation>
    </message>
</context>
<context>
    <name>CompareReport</name>
    <message>
        <source>Nothing changed.</source>
        <translation>没有更改。</translation>
    </message>
    <message>
        <source>Registers changed, and no event says why.</source>
        <translation>寄存器已改变，但没有事件说明原因。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s), in %1</source>
        <translation>
            <numerusform>%n 处更改，涉及 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>verified evidence</source>
        <translation>证据已验证</translation>
    </message>
    <message>
        <source>evidence that failed: do not rely on it</source>
        <translation>证据未通过验证：请勿依赖</translation>
    </message>
    <message>
        <source>signed registers, but not everything is proven</source>
        <translation>寄存器已签名，但并非全部得到证明</translation>
    </message>
    <message>
        <source>not proven</source>
        <translation>未得到证明</translation>
    </message>
    <message numerus="yes">
        <source>%n more; --json has all</source>
        <translation>
            <numerusform>另有 %n 项；--json 给出全部</numerusform>
        </translation>
    </message>
    <message>
        <source>Registers that differ, %1</source>
        <translation>不同的寄存器，%1</translation>
    </message>
    <message>
        <source>not extended</source>
        <translation>未扩展</translation>
    </message>
    <message>
        <source>Some differ in other banks, too: %1</source>
        <translation>其他 bank 中也有不同：%1</translation>
    </message>
    <message>
        <source>No event says why these differ: %1</source>
        <translation>没有事件说明以下寄存器为何不同：%1</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>未比较</translation>
    </message>
</context>
<context>
    <name>ComparedSides</name>
    <message>
        <source>there is nothing in it to compare</source>
        <translation>其中没有可以比较的内容</translation>
    </message>
</context>
<context>
    <name>DecisionCommand</name>
    <message>
        <source>Why it is right; required.</source>
        <translation>为何可以接受；必填。</translation>
    </message>
    <message>
        <source>The ticket that it belongs to.</source>
        <translation>所属工单。</translation>
    </message>
    <message>
        <source>Shows what would become accepted, and decides nothing.</source>
        <translation>显示将被接受的内容，不作决定。</translation>
    </message>
    <message>
        <source>Prints one JSON document.</source>
        <translation>输出一个 JSON 文档。</translation>
    </message>
    <message>
        <source>The instance.</source>
        <translation>可信实例。</translation>
    </message>
    <message>
        <source>nothing is accepted yet: the request waits for a second operator</source>
        <translation>尚未接受任何内容：该请求等待第二名操作员确认</translation>
    </message>
    <message>
        <source>Makes the latest boot of an instance the first version of its benchmark. Its evidence must be verified.</source>
        <translation>将可信实例最近一次启动设为其基准值的第一个版本。该启动的证据必须已通过验证。</translation>
    </message>
    <message>
        <source>one instance must be named</source>
        <translation>必须指定一个可信实例</translation>
    </message>
    <message>
        <source>Undoes: makes an earlier version of an instance's benchmark the next one.</source>
        <translation>撤销：将可信实例基准值的某个早期版本作为下一个版本。</translation>
    </message>
    <message>
        <source>The version to restore.</source>
        <translation>要恢复的版本。</translation>
    </message>
    <message>
        <source>an instance and a version are needed</source>
        <translation>需要指定可信实例和版本</translation>
    </message>
    <message>
        <source>Lists the versions of an instance's benchmark, with who decided, when and why.</source>
        <translation>列出可信实例的基准值版本，以及由谁、何时、为何决定。</translation>
    </message>
    <message>
        <source>Commands: confirm, list, restore. Each has --help.</source>
        <translation>命令：confirm、list、restore。各命令均可用 --help 查看帮助。</translation>
    </message>
    <message>
        <source>one of the commands must be named</source>
        <translation>必须指定其中一个命令</translation>
    </message>
    <message>
        <source>Lists trust exceptions that are open or ignored.

Exit codes: 0 there is none; 1 there are some; 3 usage error.</source>
        <translation>列出未处理或已忽略的可信异常。

退出码：0 没有；1 有；3 用法错误。</translation>
    </message>
    <message>
        <source>Accepts the changes that an instance's boot shows. Where a guard rail applies, a second operator must agree.

Exit codes: 0 decided; 2 refused, or it waits for a second operator; 3 usage error.</source>
        <translation>接受可信实例某次启动中出现的变更。若触发防护规则，须由第二名操作员同意。

退出码：0 已决定；2 被拒绝，或等待第二名操作员；3 用法错误。</translation>
    </message>
    <message>
        <source>rebase (the boot becomes the benchmark) or also-accept (beside it).</source>
        <translation>rebase（该启动成为基准值）或 also-accept（与基准值并存）。</translation>
    </message>
    <message>
        <source>The boot's number; without it, the latest.</source>
        <translation>启动编号；不指定则为最近一次。</translation>
    </message>
    <message>
        <source>the mode is rebase or also-accept</source>
        <translation>模式只能是 rebase 或 also-accept</translation>
    </message>
</context>
<context>
    <name>DigestRule</name>
    <message>
        <source>the whole event data</source>
        <translation>整个事件数据</translation>
    </message>
    <message>
        <source>the variable's value only</source>
        <translation>仅变量的值</translation>
    </message>
    <message>
        <source>the text without its prefix</source>
        <translation>去掉前缀的文本</translation>
    </message>
    <message>
        <source>the variable and 5 of the 6 bytes behind it, as old versions of shim do</source>
        <translation>变量及其后 6 个字节中的 5 个（旧版 shim 的做法）</translation>
    </message>
    <message>
        <source>the text without its prefix, with the NUL at its end</source>
        <translation>去掉前缀、保留末尾 NUL 的文本</translation>
    </message>
    <message>
        <source>the text without the NUL at its end</source>
        <translation>去掉末尾 NUL 的文本</translation>
    </message>
    <message>
        <source>the UTF-16 text without the NUL at its end</source>
        <translation>去掉末尾 NUL 的 UTF-16 文本</translation>
    </message>
    <message>
        <source>the section's name in ASCII, with a NUL at its end</source>
        <translation>节名（ASCII，末尾带 NUL）</translation>
    </message>
    <message>
        <source>the value behind the name</source>
        <translation>名称之后的值</translation>
    </message>
    <message>
        <source>the template data</source>
        <translation>模板数据</translation>
    </message>
    <message>
        <source>the content with its type and length</source>
        <translation>内容及其类型和长度</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>相符</translation>
    </message>
    <message>
        <source>Mismatch</source>
        <translation>不符</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Match: the recorded digest is the hash of %1.</source>
        <translation>相符：记录的摘要就是%1的哈希。</translation>
    </message>
    <message>
        <source>Mismatch: the recorded digest is not the hash of %1.</source>
        <translation>不符：记录的摘要不是%1的哈希。</translation>
    </message>
    <message>
        <source>Unknown: no rule says what was hashed, or the hash is not supported.</source>
        <translation>未知：没有规则说明哈希的是什么，或不支持该哈希算法。</translation>
    </message>
    <message>
        <source>Not applicable: what was hashed is not in the log, or nothing was.</source>
        <translation>不适用：被哈希的内容不在日志中，或没有内容被哈希。</translation>
    </message>
</context>
<context>
    <name>DraftText</name>
    <message>
        <source>%1 is no evidence that is known.</source>
        <translation>%1 不是已知的证据文件。</translation>
    </message>
    <message>
        <source>%1 looks like another part: %2. It was added there.</source>
        <translation>%1 看起来是另一部分：%2。已添加到该处。</translation>
    </message>
</context>
<context>
    <name>EvidencePart</name>
    <message>
        <source>Quote</source>
        <translation>引证</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>PCR values</source>
        <translation>PCR 值</translation>
    </message>
    <message>
        <source>Attestation key</source>
        <translation>证明密钥</translation>
    </message>
    <message>
        <source>Endorsement key</source>
        <translation>背书密钥</translation>
    </message>
    <message>
        <source>Attestation certificate</source>
        <translation>证明密钥证书</translation>
    </message>
    <message>
        <source>Endorsement certificate</source>
        <translation>背书密钥证书</translation>
    </message>
    <message>
        <source>Intermediate certificates</source>
        <translation>中间证书</translation>
    </message>
    <message>
        <source>Revocation lists</source>
        <translation>吊销列表</translation>
    </message>
    <message>
        <source>Root certificates that you trust</source>
        <translation>您信任的根证书</translation>
    </message>
</context>
<context>
    <name>ExplainCommand</name>
    <message>
        <source>Says why two boots differ: changes that have one cause together, what speaks for and against it, what it means and what to do. Where the facts do not tell, it says so.

Exit codes: 0 nothing changed; 1 something changed; 2 nothing that could be compared changed, but not everything could be; 3 unusable input or usage error.</source>
        <translation>说明两次启动为何不同：同一原因的更改归在一起，给出支持与反对的依据、含义和处理建议。事实不足时如实说明。

退出码：0 没有变化；1 有变化；2 可比较的部分没有变化，但并非全部可以比较；3 输入不可用或用法错误。</translation>
    </message>
    <message>
        <source>Prints one JSON document.</source>
        <translation>输出一个 JSON 文档。</translation>
    </message>
    <message>
        <source>The earlier boot: a log, a folder of evidence or a bundle.</source>
        <translation>较早的启动：日志、证据文件夹或证据包。</translation>
    </message>
    <message>
        <source>The later boot.</source>
        <translation>较晚的启动。</translation>
    </message>
    <message>
        <source>two boots must be named</source>
        <translation>必须指定两次启动</translation>
    </message>
</context>
<context>
    <name>ExplanationReport</name>
    <message>
        <source>What speaks for it:</source>
        <translation>支持的依据：</translation>
    </message>
    <message>
        <source>What speaks against it:</source>
        <translation>反对的依据：</translation>
    </message>
    <message>
        <source>Accepting it needs a second operator and a reason:</source>
        <translation>接受此更改需要第二名操作员和理由：</translation>
    </message>
    <message>
        <source>Changes:</source>
        <translation>更改：</translation>
    </message>
    <message>
        <source>and %1 more; --json has all</source>
        <translation>以及另外 %1 项；--json 列出全部</translation>
    </message>
    <message>
        <source>To check: %1</source>
        <translation>需要检查：%1</translation>
    </message>
    <message>
        <source>To do: %1</source>
        <translation>处理建议：%1</translation>
    </message>
    <message>
        <source>Nothing to explain.</source>
        <translation>没有需要解释的内容。</translation>
    </message>
</context>
<context>
    <name>FieldLabel</name>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Event data</source>
        <translation>事件数据</translation>
    </message>
    <message>
        <source>Raw data</source>
        <translation>原始数据</translation>
    </message>
    <message>
        <source>Register index</source>
        <translation>寄存器编号</translation>
    </message>
    <message>
        <source>Event type</source>
        <translation>事件类型</translation>
    </message>
    <message>
        <source>Digests</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Data size</source>
        <translation>数据大小</translation>
    </message>
    <message>
        <source>Template hash</source>
        <translation>模板哈希</translation>
    </message>
    <message>
        <source>Template name</source>
        <translation>模板名称</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>前缀</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>命令行</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>参数列表</translation>
    </message>
    <message>
        <source>Argument</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>映像</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>节</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Size of tagged data</source>
        <translation>标签数据大小</translation>
    </message>
    <message>
        <source>Tagged data</source>
        <translation>标签数据</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>域</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>PCI address</source>
        <translation>PCI 地址</translation>
    </message>
    <message>
        <source>Hash of the SINIT module</source>
        <translation>SINIT 模块的哈希</translation>
    </message>
    <message>
        <source>GETSEC[SENTER] parameters</source>
        <translation>GETSEC[SENTER] 参数</translation>
    </message>
    <message>
        <source>NV indices</source>
        <translation>NV 索引列表</translation>
    </message>
    <message>
        <source>NV index</source>
        <translation>NV 索引</translation>
    </message>
    <message>
        <source>Defined</source>
        <translation>已定义</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>句柄</translation>
    </message>
    <message>
        <source>Name algorithm</source>
        <translation>名称算法</translation>
    </message>
    <message>
        <source>Size of authorization policy</source>
        <translation>授权策略大小</translation>
    </message>
    <message>
        <source>Authorization policy</source>
        <translation>授权策略</translation>
    </message>
    <message>
        <source>Record number</source>
        <translation>记录编号</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>内容类型</translation>
    </message>
    <message>
        <source>Management type</source>
        <translation>管理类型</translation>
    </message>
    <message>
        <source>Major version</source>
        <translation>主版本号</translation>
    </message>
    <message>
        <source>Minor version</source>
        <translation>次版本号</translation>
    </message>
    <message>
        <source>Time stamp</source>
        <translation>时间戳</translation>
    </message>
    <message>
        <source>State transition</source>
        <translation>状态转换</translation>
    </message>
    <message>
        <source>NV index name</source>
        <translation>NV 索引名称</translation>
    </message>
    <message>
        <source>systemd event type</source>
        <translation>systemd 事件类型</translation>
    </message>
    <message>
        <source>Boot ID</source>
        <translation>启动 ID</translation>
    </message>
    <message>
        <source>Time since boot (µs)</source>
        <translation>启动后经过的时间（µs）</translation>
    </message>
    <message>
        <source>Confidential Space event type</source>
        <translation>Confidential Space 事件类型</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Application's event</source>
        <translation>应用程序的事件</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>File digest</source>
        <translation>文件摘要</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Access mode</source>
        <translation>访问模式</translation>
    </message>
    <message>
        <source>Origin of the address</source>
        <translation>地址来源</translation>
    </message>
    <message>
        <source>Address type</source>
        <translation>地址类型</translation>
    </message>
    <message>
        <source>Base address</source>
        <translation>基地址</translation>
    </message>
    <message>
        <source>Baud rate</source>
        <translation>波特率</translation>
    </message>
    <message>
        <source>Bluetooth address</source>
        <translation>蓝牙地址</translation>
    </message>
    <message>
        <source>Compatible ID</source>
        <translation>兼容 ID</translation>
    </message>
    <message>
        <source>Compatible ID as text</source>
        <translation>兼容 ID（文本）</translation>
    </message>
    <message>
        <source>Controller number</source>
        <translation>控制器编号</translation>
    </message>
    <message>
        <source>Data bits</source>
        <translation>数据位</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Device class</source>
        <translation>设备类</translation>
    </message>
    <message>
        <source>Device path</source>
        <translation>设备路径</translation>
    </message>
    <message>
        <source>Device path length</source>
        <translation>设备路径长度</translation>
    </message>
    <message>
        <source>Device protocol</source>
        <translation>设备协议</translation>
    </message>
    <message>
        <source>Device subclass</source>
        <translation>设备子类</translation>
    </message>
    <message>
        <source>Device topology</source>
        <translation>设备拓扑</translation>
    </message>
    <message>
        <source>Disk instance</source>
        <translation>磁盘实例</translation>
    </message>
    <message>
        <source>Disk type</source>
        <translation>磁盘类型</translation>
    </message>
    <message>
        <source>DNS server</source>
        <translation>DNS 服务器</translation>
    </message>
    <message>
        <source>End address</source>
        <translation>结束地址</translation>
    </message>
    <message>
        <source>Last byte</source>
        <translation>末字节</translation>
    </message>
    <message>
        <source>EUI-64</source>
        <translation>EUI-64</translation>
    </message>
    <message>
        <source>Firmware file</source>
        <translation>固件文件</translation>
    </message>
    <message>
        <source>Firmware volume</source>
        <translation>固件卷</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>功能号</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>网关</translation>
    </message>
    <message>
        <source>GUID</source>
        <translation>GUID</translation>
    </message>
    <message>
        <source>HBA port</source>
        <translation>HBA 端口</translation>
    </message>
    <message>
        <source>Hardware ID</source>
        <translation>硬件 ID</translation>
    </message>
    <message>
        <source>Hardware ID as text</source>
        <translation>硬件 ID（文本）</translation>
    </message>
    <message>
        <source>Interface number</source>
        <translation>接口编号</translation>
    </message>
    <message>
        <source>Interface type</source>
        <translation>接口类型</translation>
    </message>
    <message>
        <source>IPv6</source>
        <translation>IPv6</translation>
    </message>
    <message>
        <source>Static address</source>
        <translation>静态地址</translation>
    </message>
    <message>
        <source>Local address</source>
        <translation>本地地址</translation>
    </message>
    <message>
        <source>Local port</source>
        <translation>本地端口</translation>
    </message>
    <message>
        <source>Log-in options</source>
        <translation>登录选项</translation>
    </message>
    <message>
        <source>Logical unit</source>
        <translation>逻辑单元</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC 地址</translation>
    </message>
    <message>
        <source>Memory type</source>
        <translation>内存类型</translation>
    </message>
    <message>
        <source>Namespace ID</source>
        <translation>命名空间 ID</translation>
    </message>
    <message>
        <source>Namespace ID type</source>
        <translation>命名空间 ID 类型</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>节点列表</translation>
    </message>
    <message>
        <source>Parent port</source>
        <translation>父端口</translation>
    </message>
    <message>
        <source>Parity</source>
        <translation>奇偶校验</translation>
    </message>
    <message>
        <source>Partition format</source>
        <translation>分区格式</translation>
    </message>
    <message>
        <source>Partition number</source>
        <translation>分区编号</translation>
    </message>
    <message>
        <source>Partition signature</source>
        <translation>分区签名</translation>
    </message>
    <message>
        <source>Partition size</source>
        <translation>分区大小</translation>
    </message>
    <message>
        <source>Partition start</source>
        <translation>分区起始</translation>
    </message>
    <message>
        <source>Port GID</source>
        <translation>端口 GID</translation>
    </message>
    <message>
        <source>Port multiplier</source>
        <translation>端口倍增器</translation>
    </message>
    <message>
        <source>Prefix length</source>
        <translation>前缀长度</translation>
    </message>
    <message>
        <source>Primary or secondary</source>
        <translation>主通道或次通道</translation>
    </message>
    <message>
        <source>Product ID</source>
        <translation>产品 ID</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Protocol GUID</source>
        <translation>协议 GUID</translation>
    </message>
    <message>
        <source>Relative target port</source>
        <translation>相对目标端口</translation>
    </message>
    <message>
        <source>Remote address</source>
        <translation>远程地址</translation>
    </message>
    <message>
        <source>Remote port</source>
        <translation>远程端口</translation>
    </message>
    <message>
        <source>Resource flags</source>
        <translation>资源标志</translation>
    </message>
    <message>
        <source>REST service</source>
        <translation>REST 服务</translation>
    </message>
    <message>
        <source>SAS address</source>
        <translation>SAS 地址</translation>
    </message>
    <message>
        <source>Service ID</source>
        <translation>服务 ID</translation>
    </message>
    <message>
        <source>Slave or master</source>
        <translation>从设备或主设备</translation>
    </message>
    <message>
        <source>Slot number</source>
        <translation>插槽编号</translation>
    </message>
    <message>
        <source>SSID</source>
        <translation>SSID</translation>
    </message>
    <message>
        <source>Start address</source>
        <translation>起始地址</translation>
    </message>
    <message>
        <source>First byte</source>
        <translation>首字节</translation>
    </message>
    <message>
        <source>Status flag</source>
        <translation>状态标志</translation>
    </message>
    <message>
        <source>Stop bits</source>
        <translation>停止位</translation>
    </message>
    <message>
        <source>Subtype</source>
        <translation>子类型</translation>
    </message>
    <message>
        <source>Subnet mask</source>
        <translation>子网掩码</translation>
    </message>
    <message>
        <source>Subsystem NQN</source>
        <translation>子系统 NQN</translation>
    </message>
    <message>
        <source>Target ID</source>
        <translation>目标 ID</translation>
    </message>
    <message>
        <source>Target name</source>
        <translation>目标名称</translation>
    </message>
    <message>
        <source>Target port ID</source>
        <translation>目标端口 ID</translation>
    </message>
    <message>
        <source>Target portal group</source>
        <translation>目标门户组</translation>
    </message>
    <message>
        <source>Unique ID as text</source>
        <translation>唯一 ID（文本）</translation>
    </message>
    <message>
        <source>URI</source>
        <translation>URI</translation>
    </message>
    <message>
        <source>UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>Vendor data</source>
        <translation>厂商数据</translation>
    </message>
    <message>
        <source>VLAN ID</source>
        <translation>VLAN ID</translation>
    </message>
    <message>
        <source>World wide name</source>
        <translation>全球唯一名称（WWN）</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>动作</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>算法</translation>
    </message>
    <message>
        <source>AMT status</source>
        <translation>AMT 状态</translation>
    </message>
    <message>
        <source>Anti-rollback version</source>
        <translation>防回滚版本</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>身份验证</translation>
    </message>
    <message>
        <source>Address in memory</source>
        <translation>内存地址</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Description size</source>
        <translation>描述大小</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Boot indicator</source>
        <translation>启动标志</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>构建号</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>证书列表</translation>
    </message>
    <message>
        <source>Class code</source>
        <translation>类代码</translation>
    </message>
    <message>
        <source>Component measurement</source>
        <translation>组件度量</translation>
    </message>
    <message>
        <source>Descriptor</source>
        <translation>描述符</translation>
    </message>
    <message>
        <source>Descriptors</source>
        <translation>描述符列表</translation>
    </message>
    <message>
        <source>Device context</source>
        <translation>设备上下文</translation>
    </message>
    <message>
        <source>Device ID</source>
        <translation>设备 ID</translation>
    </message>
    <message>
        <source>Device security event</source>
        <translation>设备安全事件</translation>
    </message>
    <message>
        <source>Device type</source>
        <translation>设备类型</translation>
    </message>
    <message>
        <source>Digest size</source>
        <translation>摘要大小</translation>
    </message>
    <message>
        <source>Banks and digest sizes</source>
        <translation>PCR bank 与摘要大小</translation>
    </message>
    <message>
        <source>Disk signature</source>
        <translation>磁盘签名</translation>
    </message>
    <message>
        <source>Last sector (CHS)</source>
        <translation>末扇区（CHS）</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>条目列表</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Entry data</source>
        <translation>条目数据</translation>
    </message>
    <message>
        <source>Entry type</source>
        <translation>条目类型</translation>
    </message>
    <message>
        <source>Hash algorithm</source>
        <translation>哈希算法</translation>
    </message>
    <message>
        <source>Firmware manufacturer</source>
        <translation>固件厂商</translation>
    </message>
    <message>
        <source>Firmware manufacturer ID</source>
        <translation>固件厂商 ID</translation>
    </message>
    <message>
        <source>Firmware version</source>
        <translation>固件版本</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>标志</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>哈希</translation>
    </message>
    <message>
        <source>Hotfix</source>
        <translation>补丁号</translation>
    </message>
    <message>
        <source>Size in memory</source>
        <translation>内存中的大小</translation>
    </message>
    <message>
        <source>Link-time address</source>
        <translation>链接地址</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>索引</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Location length</source>
        <translation>位置长度</translation>
    </message>
    <message>
        <source>Location type</source>
        <translation>位置类型</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>MBR signature</source>
        <translation>MBR 签名</translation>
    </message>
    <message>
        <source>Measured part</source>
        <translation>被度量部分</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>度量</translation>
    </message>
    <message>
        <source>Measurement block</source>
        <translation>度量块</translation>
    </message>
    <message>
        <source>Number of measurement blocks</source>
        <translation>度量块数量</translation>
    </message>
    <message>
        <source>Measurement format</source>
        <translation>度量格式</translation>
    </message>
    <message>
        <source>Measurement size</source>
        <translation>度量大小</translation>
    </message>
    <message>
        <source>Measurement specification</source>
        <translation>度量规范</translation>
    </message>
    <message>
        <source>Measured value</source>
        <translation>度量值</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>度量列表</translation>
    </message>
    <message>
        <source>Number of banks</source>
        <translation>PCR bank 数量</translation>
    </message>
    <message>
        <source>Number of tables</source>
        <translation>表数量</translation>
    </message>
    <message>
        <source>Operation mode</source>
        <translation>运行模式</translation>
    </message>
    <message>
        <source>Partition type</source>
        <translation>分区类型</translation>
    </message>
    <message>
        <source>Platform certificate</source>
        <translation>平台证书</translation>
    </message>
    <message>
        <source>Platform class</source>
        <translation>平台类别</translation>
    </message>
    <message>
        <source>Platform manufacturer</source>
        <translation>平台厂商</translation>
    </message>
    <message>
        <source>Platform manufacturer ID</source>
        <translation>平台厂商 ID</translation>
    </message>
    <message>
        <source>Platform model</source>
        <translation>平台型号</translation>
    </message>
    <message>
        <source>Platform version</source>
        <translation>平台版本</translation>
    </message>
    <message>
        <source>Reference manifest ID</source>
        <translation>参考清单 ID</translation>
    </message>
    <message>
        <source>Register name</source>
        <translation>寄存器名称</translation>
    </message>
    <message>
        <source>Register value</source>
        <translation>寄存器值</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Revision ID</source>
        <translation>修订 ID</translation>
    </message>
    <message>
        <source>Reference manifest</source>
        <translation>参考清单</translation>
    </message>
    <message>
        <source>Hash of the root certificate</source>
        <translation>根证书的哈希</translation>
    </message>
    <message>
        <source>Security parameters</source>
        <translation>安全参数</translation>
    </message>
    <message>
        <source>Separator value</source>
        <translation>分隔符的值</translation>
    </message>
    <message>
        <source>Size in blocks</source>
        <translation>大小（块）</translation>
    </message>
    <message>
        <source>SPDM hash algorithm</source>
        <translation>SPDM 哈希算法</translation>
    </message>
    <message>
        <source>SPDM slot</source>
        <translation>SPDM 槽位</translation>
    </message>
    <message>
        <source>SPDM version</source>
        <translation>SPDM 版本</translation>
    </message>
    <message>
        <source>Specification errata</source>
        <translation>规范勘误号</translation>
    </message>
    <message>
        <source>Specification major version</source>
        <translation>规范主版本号</translation>
    </message>
    <message>
        <source>Specification minor version</source>
        <translation>规范次版本号</translation>
    </message>
    <message>
        <source>First sector (CHS)</source>
        <translation>首扇区（CHS）</translation>
    </message>
    <message>
        <source>First block</source>
        <translation>首块</translation>
    </message>
    <message>
        <source>Startup locality</source>
        <translation>启动 locality</translation>
    </message>
    <message>
        <source>Sub-header</source>
        <translation>子头</translation>
    </message>
    <message>
        <source>Sub-header length</source>
        <translation>子头长度</translation>
    </message>
    <message>
        <source>Sub-header type</source>
        <translation>子头类型</translation>
    </message>
    <message>
        <source>Sub-header ID</source>
        <translation>子头 ID</translation>
    </message>
    <message>
        <source>Subsystem ID</source>
        <translation>子系统 ID</translation>
    </message>
    <message>
        <source>Subsystem vendor ID</source>
        <translation>子系统厂商 ID</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Table description</source>
        <translation>表描述</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表列表</translation>
    </message>
    <message>
        <source>TCB security version</source>
        <translation>TCB 安全版本</translation>
    </message>
    <message>
        <source>Memory encryption</source>
        <translation>内存加密</translation>
    </message>
    <message>
        <source>Bytes after the end</source>
        <translation>末尾之后的字节</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Unique ID</source>
        <translation>唯一 ID</translation>
    </message>
    <message>
        <source>Width of a UINTN</source>
        <translation>UINTN 宽度</translation>
    </message>
    <message>
        <source>Value size</source>
        <translation>值大小</translation>
    </message>
    <message>
        <source>Value type</source>
        <translation>值类型</translation>
    </message>
    <message>
        <source>Version control number</source>
        <translation>版本控制号</translation>
    </message>
    <message>
        <source>Vendor ID</source>
        <translation>厂商 ID</translation>
    </message>
    <message>
        <source>Vendor information</source>
        <translation>厂商信息</translation>
    </message>
    <message>
        <source>Vendor information size</source>
        <translation>厂商信息大小</translation>
    </message>
    <message>
        <source>Address of the table</source>
        <translation>表地址</translation>
    </message>
    <message>
        <source>Verification status</source>
        <translation>验证状态</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>X.509 certificate</source>
        <translation>X.509 证书</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Block of the backup header</source>
        <translation>备份表头所在块</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Signature of the update</source>
        <translation>更新的签名</translation>
    </message>
    <message>
        <source>Boot entry</source>
        <translation>启动项</translation>
    </message>
    <message>
        <source>Certificate data</source>
        <translation>证书数据</translation>
    </message>
    <message>
        <source>Certificate type</source>
        <translation>证书类型</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>组件</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Disk ID</source>
        <translation>磁盘 ID</translation>
    </message>
    <message>
        <source>Certificate length</source>
        <translation>证书长度</translation>
    </message>
    <message>
        <source>Last block</source>
        <translation>末块</translation>
    </message>
    <message>
        <source>Program paths</source>
        <translation>程序路径列表</translation>
    </message>
    <message>
        <source>Length of the program paths</source>
        <translation>程序路径长度</translation>
    </message>
    <message>
        <source>First usable block</source>
        <translation>首个可用块</translation>
    </message>
    <message>
        <source>Lowest generation</source>
        <translation>最低代次</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>头</translation>
    </message>
    <message>
        <source>CRC-32 of the header</source>
        <translation>头的 CRC-32</translation>
    </message>
    <message>
        <source>Header size</source>
        <translation>头大小</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>时</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>颁发者</translation>
    </message>
    <message>
        <source>Last usable block</source>
        <translation>最后可用块</translation>
    </message>
    <message>
        <source>Minute</source>
        <translation>分</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Block of this header</source>
        <translation>本表头所在块</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>有效期自</translation>
    </message>
    <message>
        <source>Room for partitions</source>
        <translation>可容纳的分区数</translation>
    </message>
    <message>
        <source>Number of partitions</source>
        <translation>分区数量</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Options for the program</source>
        <translation>传给程序的选项</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>CRC-32 of the partition entries</source>
        <translation>分区条目的 CRC-32</translation>
    </message>
    <message>
        <source>First block of the partition entries</source>
        <translation>分区条目的首块</translation>
    </message>
    <message>
        <source>Partition name</source>
        <translation>分区名称</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>分区列表</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>公钥</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>修订版本</translation>
    </message>
    <message>
        <source>SBAT entries</source>
        <translation>SBAT 条目列表</translation>
    </message>
    <message>
        <source>SBAT entry</source>
        <translation>SBAT 条目</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>SHA-1 fingerprint</source>
        <translation>SHA-1 指纹</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>SHA-256 指纹</translation>
    </message>
    <message>
        <source>Signature algorithm</source>
        <translation>签名算法</translation>
    </message>
    <message>
        <source>Signature data</source>
        <translation>签名数据</translation>
    </message>
    <message>
        <source>Signature header</source>
        <translation>签名头</translation>
    </message>
    <message>
        <source>Signature header size</source>
        <translation>签名头大小</translation>
    </message>
    <message>
        <source>Signature list</source>
        <translation>签名列表</translation>
    </message>
    <message>
        <source>Signature list size</source>
        <translation>签名列表大小</translation>
    </message>
    <message>
        <source>Signature lists</source>
        <translation>各签名列表</translation>
    </message>
    <message>
        <source>Signature size</source>
        <translation>签名大小</translation>
    </message>
    <message>
        <source>Signature type</source>
        <translation>签名类型</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>各签名</translation>
    </message>
    <message>
        <source>Size of a partition entry</source>
        <translation>单个分区条目的大小</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>Revoked at</source>
        <translation>吊销时间</translation>
    </message>
    <message>
        <source>Variable name</source>
        <translation>变量名</translation>
    </message>
    <message>
        <source>Variable name length</source>
        <translation>变量名长度</translation>
    </message>
    <message>
        <source>Partition ID</source>
        <translation>分区 ID</translation>
    </message>
    <message>
        <source>Variable value</source>
        <translation>变量值</translation>
    </message>
    <message>
        <source>Variable value size</source>
        <translation>变量值大小</translation>
    </message>
    <message>
        <source>Vendor GUID</source>
        <translation>厂商 GUID</translation>
    </message>
    <message>
        <source>Certificate kind</source>
        <translation>证书种类</translation>
    </message>
    <message>
        <source>Certificate revision</source>
        <translation>证书修订版本</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Trust boundary</source>
        <translation>信任边界</translation>
    </message>
    <message>
        <source>Early-launch antimalware</source>
        <translation>早期启动反恶意软件（ELAM）</translation>
    </message>
    <message>
        <source>Loaded module</source>
        <translation>已加载模块</translation>
    </message>
    <message>
        <source>Trust point</source>
        <translation>信任点</translation>
    </message>
    <message>
        <source>Kernel soft reboot</source>
        <translation>内核软重启</translation>
    </message>
    <message>
        <source>Kernel soft reboot: signed measurement</source>
        <translation>内核软重启：已签名的度量</translation>
    </message>
    <message>
        <source>Container of an unknown kind</source>
        <translation>未知种类的容器</translation>
    </message>
    <message>
        <source>Unknown measurement</source>
        <translation>未知度量</translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation>事件 ID</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Boot counter</source>
        <translation>启动计数器</translation>
    </message>
    <message>
        <source>Control transferred</source>
        <translation>已移交控制权</translation>
    </message>
    <message>
        <source>Boot application returned</source>
        <translation>启动应用程序已返回</translation>
    </message>
    <message>
        <source>BitLocker unlocked by</source>
        <translation>BitLocker 解锁方式</translation>
    </message>
    <message>
        <source>BitLocker access control value</source>
        <translation>BitLocker 访问控制值</translation>
    </message>
    <message>
        <source>Event counter</source>
        <translation>事件计数器</translation>
    </message>
    <message>
        <source>Counter ID</source>
        <translation>计数器 ID</translation>
    </message>
    <message>
        <source>Memory overwrite request cannot be cancelled</source>
        <translation>内存覆写请求无法取消</translation>
    </message>
    <message>
        <source>Memory overwrite request: status</source>
        <translation>内存覆写请求：状态</translation>
    </message>
    <message>
        <source>Boot application security version</source>
        <translation>启动应用程序安全版本</translation>
    </message>
    <message>
        <source>Security version chain status</source>
        <translation>安全版本链状态</translation>
    </message>
    <message>
        <source>Identity key provisioning</source>
        <translation>身份密钥配置</translation>
    </message>
    <message>
        <source>Firmware failure</source>
        <translation>固件故障</translation>
    </message>
    <message>
        <source>TPM failure</source>
        <translation>TPM 故障</translation>
    </message>
    <message>
        <source>Internal failure</source>
        <translation>内部故障</translation>
    </message>
    <message>
        <source>Kernel soft reboot failure</source>
        <translation>内核软重启故障</translation>
    </message>
    <message>
        <source>Hypervisor failure</source>
        <translation>虚拟机监控程序故障</translation>
    </message>
    <message>
        <source>Boot debugging</source>
        <translation>启动调试</translation>
    </message>
    <message>
        <source>Boot revocation list</source>
        <translation>启动吊销列表</translation>
    </message>
    <message>
        <source>Kernel debugging</source>
        <translation>内核调试</translation>
    </message>
    <message>
        <source>Code integrity</source>
        <translation>代码完整性</translation>
    </message>
    <message>
        <source>Test signing</source>
        <translation>测试签名</translation>
    </message>
    <message>
        <source>Data execution prevention</source>
        <translation>数据执行保护（DEP）</translation>
    </message>
    <message>
        <source>Safe mode</source>
        <translation>安全模式</translation>
    </message>
    <message>
        <source>Windows PE</source>
        <translation>Windows PE</translation>
    </message>
    <message>
        <source>Physical address extension</source>
        <translation>物理地址扩展（PAE）</translation>
    </message>
    <message>
        <source>Boot device type</source>
        <translation>启动设备类型</translation>
    </message>
    <message>
        <source>System root</source>
        <translation>系统根目录</translation>
    </message>
    <message>
        <source>Hypervisor launch type</source>
        <translation>虚拟机监控程序启动类型</translation>
    </message>
    <message>
        <source>Hypervisor path</source>
        <translation>虚拟机监控程序路径</translation>
    </message>
    <message>
        <source>Hypervisor IOMMU policy</source>
        <translation>虚拟机监控程序 IOMMU 策略</translation>
    </message>
    <message>
        <source>Hypervisor debugging</source>
        <translation>虚拟机监控程序调试</translation>
    </message>
    <message>
        <source>Driver load policy</source>
        <translation>驱动程序加载策略</translation>
    </message>
    <message>
        <source>System integrity policy</source>
        <translation>系统完整性策略</translation>
    </message>
    <message>
        <source>System integrity policy: signer</source>
        <translation>系统完整性策略：签名者</translation>
    </message>
    <message>
        <source>System integrity policy: update signer</source>
        <translation>系统完整性策略：更新签名者</translation>
    </message>
    <message>
        <source>Hypervisor MMIO NX policy</source>
        <translation>虚拟机监控程序 MMIO NX 策略</translation>
    </message>
    <message>
        <source>Hypervisor MSR filter policy</source>
        <translation>虚拟机监控程序 MSR 过滤策略</translation>
    </message>
    <message>
        <source>Virtual secure mode launch type</source>
        <translation>虚拟安全模式启动类型</translation>
    </message>
    <message>
        <source>System revocation list</source>
        <translation>系统吊销列表</translation>
    </message>
    <message>
        <source>Simultaneous multithreading</source>
        <translation>同步多线程（SMT）</translation>
    </message>
    <message>
        <source>Virtual secure mode: identity key</source>
        <translation>虚拟安全模式：身份密钥</translation>
    </message>
    <message>
        <source>Virtual secure mode: identity signing key</source>
        <translation>虚拟安全模式：身份签名密钥</translation>
    </message>
    <message>
        <source>Flight signing</source>
        <translation>预览版签名（flight signing）</translation>
    </message>
    <message>
        <source>Page file encrypted</source>
        <translation>页面文件已加密</translation>
    </message>
    <message>
        <source>Hibernation disabled</source>
        <translation>休眠已禁用</translation>
    </message>
    <message>
        <source>Crash dumps disabled</source>
        <translation>崩溃转储已禁用</translation>
    </message>
    <message>
        <source>Crash dumps encrypted</source>
        <translation>崩溃转储已加密</translation>
    </message>
    <message>
        <source>Crash dump encryption key digest</source>
        <translation>崩溃转储加密密钥的摘要</translation>
    </message>
    <message>
        <source>Credential Guard</source>
        <translation>Credential Guard</translation>
    </message>
    <message>
        <source>Secure Boot custom policy</source>
        <translation>安全启动自定义策略</translation>
    </message>
    <message>
        <source>Boot DMA protection</source>
        <translation>启动 DMA 保护</translation>
    </message>
    <message>
        <source>ReFS: checkpoint record checksum</source>
        <translation>ReFS：检查点记录校验和</translation>
    </message>
    <message>
        <source>ReFS: frozen volume checksum</source>
        <translation>ReFS：冻结卷校验和</translation>
    </message>
    <message>
        <source>ReFS: user payload hash</source>
        <translation>ReFS：用户数据哈希</translation>
    </message>
    <message>
        <source>ReFS: verification succeeded</source>
        <translation>ReFS：校验成功</translation>
    </message>
    <message>
        <source>ReFS: first mount of the volume</source>
        <translation>ReFS：卷首次挂载</translation>
    </message>
    <message>
        <source>Virtual secure mode: sealed policy</source>
        <translation>虚拟安全模式：已密封的策略</translation>
    </message>
    <message>
        <source>Virtual secure mode: key roll after dynamic launch</source>
        <translation>虚拟安全模式：动态启动后的密钥轮换</translation>
    </message>
    <message>
        <source>Virtual secure mode: unseal policy</source>
        <translation>虚拟安全模式：解封策略</translation>
    </message>
    <message>
        <source>Virtual secure mode: anti-rollback counter</source>
        <translation>虚拟安全模式：防回滚计数器</translation>
    </message>
    <message>
        <source>Secure kernel dump configuration</source>
        <translation>安全内核转储配置</translation>
    </message>
    <message>
        <source>No authority</source>
        <translation>无授权方</translation>
    </message>
    <message>
        <source>Authority's public key</source>
        <translation>授权方公钥</translation>
    </message>
    <message>
        <source>Key fingerprint</source>
        <translation>密钥指纹</translation>
    </message>
    <message>
        <source>File path</source>
        <translation>文件路径</translation>
    </message>
    <message>
        <source>Image size</source>
        <translation>映像大小</translation>
    </message>
    <message>
        <source>Authenticode hash</source>
        <translation>Authenticode 哈希</translation>
    </message>
    <message>
        <source>Signer's issuer</source>
        <translation>签名者的颁发者</translation>
    </message>
    <message>
        <source>Signer's serial number</source>
        <translation>签名者的序列号</translation>
    </message>
    <message>
        <source>Image base address</source>
        <translation>映像基地址</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>签名者</translation>
    </message>
    <message>
        <source>Signer's SHA-1 thumbprint</source>
        <translation>签名者的 SHA-1 指纹</translation>
    </message>
    <message>
        <source>Signature validated</source>
        <translation>签名已验证</translation>
    </message>
    <message>
        <source>Module security version</source>
        <translation>模块安全版本</translation>
    </message>
    <message>
        <source>Pluton firmware</source>
        <translation>Pluton 固件</translation>
    </message>
    <message>
        <source>Original file name</source>
        <translation>原始文件名</translation>
    </message>
    <message>
        <source>Module version</source>
        <translation>模块版本</translation>
    </message>
    <message>
        <source>Signer's OEM name</source>
        <translation>签名者的 OEM 名称</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>引证（quote）</translation>
    </message>
    <message>
        <source>Quote signature</source>
        <translation>引证签名</translation>
    </message>
    <message>
        <source>Attestation key</source>
        <translation>证明密钥（AK）</translation>
    </message>
    <message>
        <source>Attestation key digest</source>
        <translation>证明密钥摘要</translation>
    </message>
    <message>
        <source>Magic</source>
        <translation>魔数</translation>
    </message>
    <message>
        <source>Attestation type</source>
        <translation>证明类型</translation>
    </message>
    <message>
        <source>Qualified signer</source>
        <translation>限定签名者</translation>
    </message>
    <message>
        <source>Qualifying data (nonce)</source>
        <translation>限定数据（nonce）</translation>
    </message>
    <message>
        <source>TPM clock</source>
        <translation>TPM 时钟</translation>
    </message>
    <message>
        <source>Clock (ms)</source>
        <translation>时钟（ms）</translation>
    </message>
    <message>
        <source>Reset count</source>
        <translation>复位计数</translation>
    </message>
    <message>
        <source>Restart count</source>
        <translation>重启计数</translation>
    </message>
    <message>
        <source>Clock is safe</source>
        <translation>时钟可靠</translation>
    </message>
    <message>
        <source>Number of selections</source>
        <translation>选择项数量</translation>
    </message>
    <message>
        <source>PCR selections</source>
        <translation>PCR 选择列表</translation>
    </message>
    <message>
        <source>PCR selection</source>
        <translation>PCR 选择</translation>
    </message>
    <message>
        <source>Size of bitmap</source>
        <translation>位图大小</translation>
    </message>
    <message>
        <source>PCRs</source>
        <translation>PCR</translation>
    </message>
    <message>
        <source>PCR digest</source>
        <translation>PCR 摘要</translation>
    </message>
    <message>
        <source>Fixed text</source>
        <translation>固定文本</translation>
    </message>
    <message>
        <source>External data (nonce)</source>
        <translation>外部数据（nonce）</translation>
    </message>
    <message>
        <source>Locality at release</source>
        <translation>释放时的 locality</translation>
    </message>
    <message>
        <source>PCR digest at release</source>
        <translation>释放时的 PCR 摘要</translation>
    </message>
    <message>
        <source>TPM version information</source>
        <translation>TPM 版本信息</translation>
    </message>
    <message>
        <source>Vendor key</source>
        <translation>厂商密钥</translation>
    </message>
    <message>
        <source>Antimalware configuration</source>
        <translation>反恶意软件配置</translation>
    </message>
    <message>
        <source>Antimalware policy</source>
        <translation>反恶意软件策略</translation>
    </message>
    <message>
        <source>Antimalware measured data</source>
        <translation>反恶意软件的度量数据</translation>
    </message>
    <message>
        <source>Virtual secure mode required</source>
        <translation>要求虚拟安全模式</translation>
    </message>
    <message>
        <source>Secure Boot required</source>
        <translation>要求安全启动</translation>
    </message>
    <message>
        <source>IOMMU required</source>
        <translation>要求 IOMMU</translation>
    </message>
    <message>
        <source>MMIO NX required</source>
        <translation>要求 MMIO NX</translation>
    </message>
    <message>
        <source>MSR filtering required</source>
        <translation>要求 MSR 过滤</translation>
    </message>
    <message>
        <source>Mandatory enforcement</source>
        <translation>强制执行</translation>
    </message>
    <message>
        <source>Memory integrity (HVCI) policy</source>
        <translation>内存完整性（HVCI）策略</translation>
    </message>
    <message>
        <source>Microsoft boot chain required</source>
        <translation>要求 Microsoft 启动链</translation>
    </message>
    <message>
        <source>Dump uses AME root</source>
        <translation>转储使用 AME 根</translation>
    </message>
    <message>
        <source>Virtual secure mode holds no secrets</source>
        <translation>虚拟安全模式不含机密</translation>
    </message>
    <message>
        <source>Kernel soft reboot signature</source>
        <translation>内核软重启签名</translation>
    </message>
    <message>
        <source>Dynamic launch: state authorization</source>
        <translation>动态启动：状态授权</translation>
    </message>
    <message>
        <source>Dynamic launch: SMM protection level</source>
        <translation>动态启动：SMM 保护级别</translation>
    </message>
    <message>
        <source>Dynamic launch: AMD SMM hash</source>
        <translation>动态启动：AMD SMM 哈希</translation>
    </message>
    <message>
        <source>Dynamic launch: AMD SMM signer key</source>
        <translation>动态启动：AMD SMM 签名者密钥</translation>
    </message>
    <message>
        <source>Creation time</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Digest length</source>
        <translation>摘要长度</translation>
    </message>
    <message>
        <source>Digest offset</source>
        <translation>摘要偏移</translation>
    </message>
    <message>
        <source>Policy version</source>
        <translation>策略版本</translation>
    </message>
    <message>
        <source>Policy name length</source>
        <translation>策略名称长度</translation>
    </message>
    <message>
        <source>Policy name</source>
        <translation>策略名称</translation>
    </message>
    <message>
        <source>Root certificate ID</source>
        <translation>根证书 ID</translation>
    </message>
    <message>
        <source>Length of certificates</source>
        <translation>证书长度</translation>
    </message>
    <message>
        <source>Number of certificates</source>
        <translation>证书数量</translation>
    </message>
    <message>
        <source>Length of key usages</source>
        <translation>密钥用途长度</translation>
    </message>
    <message>
        <source>Number of key usages</source>
        <translation>密钥用途数量</translation>
    </message>
    <message>
        <source>Extended key usages</source>
        <translation>扩展密钥用途列表</translation>
    </message>
    <message>
        <source>Extended key usage</source>
        <translation>扩展密钥用途</translation>
    </message>
    <message>
        <source>Signer's name length</source>
        <translation>签名者名称长度</translation>
    </message>
    <message>
        <source>Issuer's name length</source>
        <translation>颁发者名称长度</translation>
    </message>
    <message>
        <source>Digest of the signed part</source>
        <translation>已签名部分的摘要</translation>
    </message>
    <message>
        <source>Key algorithm</source>
        <translation>密钥算法</translation>
    </message>
    <message>
        <source>Key size (bits)</source>
        <translation>密钥长度（位）</translation>
    </message>
    <message>
        <source>Public exponent length</source>
        <translation>公钥指数长度</translation>
    </message>
    <message>
        <source>Modulus length</source>
        <translation>模数长度</translation>
    </message>
    <message>
        <source>Public exponent</source>
        <translation>公钥指数</translation>
    </message>
    <message>
        <source>Modulus</source>
        <translation>模数</translation>
    </message>
    <message>
        <source>Structure version</source>
        <translation>结构版本</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Number of signers</source>
        <translation>签名者数量</translation>
    </message>
    <message>
        <source>Signature length</source>
        <translation>签名长度</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Digest of</source>
        <translation>摘要对象</translation>
    </message>
    <message>
        <source>Buffer</source>
        <translation>缓冲区</translation>
    </message>
    <message>
        <source>Digest without the appended signature</source>
        <translation>不含附加签名的摘要</translation>
    </message>
    <message>
        <source>Appended signature</source>
        <translation>附加签名</translation>
    </message>
    <message>
        <source>EVM signature</source>
        <translation>EVM 签名</translation>
    </message>
    <message>
        <source>Extended attributes</source>
        <translation>扩展属性列表</translation>
    </message>
    <message>
        <source>Lengths of the extended attributes</source>
        <translation>扩展属性的长度</translation>
    </message>
    <message>
        <source>Values of the extended attributes</source>
        <translation>扩展属性的值</translation>
    </message>
    <message>
        <source>Attribute type</source>
        <translation>属性类型</translation>
    </message>
    <message>
        <source>Signature version</source>
        <translation>签名版本</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>密钥 ID</translation>
    </message>
    <message>
        <source>Signature value</source>
        <translation>签名值</translation>
    </message>
    <message>
        <source>Digest value</source>
        <translation>摘要值</translation>
    </message>
    <message>
        <source>What is attested to</source>
        <translation>所证明的内容</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Exponent</source>
        <translation>指数</translation>
    </message>
    <message>
        <source>Key derivation</source>
        <translation>密钥派生</translation>
    </message>
    <message>
        <source>Key attributes</source>
        <translation>密钥属性</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Signature scheme</source>
        <translation>签名方案</translation>
    </message>
    <message>
        <source>Signature value r</source>
        <translation>签名值 r</translation>
    </message>
    <message>
        <source>Signature value s</source>
        <translation>签名值 s</translation>
    </message>
    <message>
        <source>Size of the selection</source>
        <translation>选择位图大小</translation>
    </message>
    <message>
        <source>Symmetric algorithm</source>
        <translation>对称算法</translation>
    </message>
    <message>
        <source>TPM manufacturer</source>
        <translation>TPM 制造商</translation>
    </message>
    <message>
        <source>TPM model</source>
        <translation>TPM 型号</translation>
    </message>
    <message>
        <source>TPM version</source>
        <translation>TPM 版本</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>值</translation>
    </message>
    <message>
        <source>X coordinate</source>
        <translation>X 坐标</translation>
    </message>
    <message>
        <source>Y coordinate</source>
        <translation>Y 坐标</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>The quotation mark in %1 has no second one.</source>
        <translation>%1 中的引号没有配对。</translation>
    </message>
    <message>
        <source>%1 is not a condition. Known: %2. Put it in quotation marks to search for it as text.</source>
        <translation>%1 不是条件。可用的条件：%2。若要按文本搜索，请加引号。</translation>
    </message>
    <message>
        <source>%1 needs a value after the colon.</source>
        <translation>%1 的冒号后需要一个值。</translation>
    </message>
    <message>
        <source>%1 is not a register. Try pcr:4 or pcr:0-7 or pcr:8,9.</source>
        <translation>%1 不是寄存器。请写成 pcr:4、pcr:0-7 或 pcr:8,9。</translation>
    </message>
    <message>
        <source>%1 names no stage. Known: %2.</source>
        <translation>没有名为 %1 的阶段。可用的阶段：%2。</translation>
    </message>
    <message>
        <source>%1 is neither match, mismatch, na, unknown nor the start of a digest in hex.</source>
        <translation>%1 既不是 match、mismatch、na、unknown，也不是摘要的十六进制开头。</translation>
    </message>
    <message>
        <source>shim          events that contain this text
"root=UUID"   text with blanks or colons in quotation marks
pcr:4         register 4; also pcr:4,5 and pcr:0-7
type:separator    part of the type's name
stage:boot-loader    part of the stage's name
digest:mismatch    also match, na, unknown, or the start of a digest in hex
problem:      events with a problem; also problem:error
log:ima       part of the file's name, where several logs are open
-type:no_action    a leading minus turns a condition around</source>
        <translation>shim          包含此文本的事件
"root=UUID"   含空格或冒号的文本须加引号
pcr:4         4 号寄存器；也可写 pcr:4,5 或 pcr:0-7
type:separator    类型名称的一部分
stage:boot-loader    阶段名称的一部分
digest:mismatch    也可用 match、na、unknown 或摘要的十六进制开头
problem:      有问题的事件；也可写 problem:error
log:ima       打开多个日志时，文件名的一部分
-type:no_action    前面加减号表示相反的条件</translation>
    </message>
</context>
<context>
    <name>InspectCommand</name>
    <message>
        <source>Shows this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>Prints one JSON document.</source>
        <translation>输出一个 JSON 文档。</translation>
    </message>
    <message>
        <source>Prints the YAML that tpm2_eventlog prints for the same log.</source>
        <translation>输出与 tpm2_eventlog 对同一日志相同的 YAML。</translation>
    </message>
    <message>
        <source>no file is named; see plumblinectl inspect --help</source>
        <translation>未指定文件；参见 plumblinectl inspect --help</translation>
    </message>
    <message>
        <source>--json and --yaml exclude each other</source>
        <translation>--json 与 --yaml 不能同时使用</translation>
    </message>
    <message>
        <source>Decodes and replays measurement logs: boot logs (crypto-agile, SHA-1, CCEL, Windows), IMA lists, canonical event logs, systemd's log; and shows signature databases (db, dbx, KEK, PK).

Exit codes: 0 read to the end and every digest that can be checked matches; 1 a digest does not match its data; 2 something could not be read or computed; 3 unusable input or usage error.</source>
        <translation>解码并重放度量日志：启动日志（多算法、SHA-1、CCEL、Windows）、IMA 列表、规范事件日志、systemd 日志；并显示签名数据库（db、dbx、KEK、PK）。

退出码：0 已读到末尾且可检查的摘要全部相符；1 有摘要与其数据不符；2 有内容无法读取或计算；3 输入不可用或用法错误。</translation>
    </message>
    <message>
        <source>A file; - is standard input.</source>
        <translation>文件；- 表示标准输入。</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>Reads the files as FORMAT instead of telling by content: %1.</source>
        <translation>按 FORMAT 读取文件，而不按内容判断格式：%1。</translation>
    </message>
    <message>
        <source>unknown format “%1”; known are: %2</source>
        <translation>未知格式“%1”；可用的有：%2</translation>
    </message>
    <message>
        <source>standard input can be read once only</source>
        <translation>标准输入只能读取一次</translation>
    </message>
</context>
<context>
    <name>InspectDatabase</name>
    <message>
        <source>UEFI signature database, signed update</source>
        <translation>UEFI 签名数据库（已签名的更新）</translation>
    </message>
    <message>
        <source>UEFI signature database, variable of efivarfs</source>
        <translation>UEFI 签名数据库（efivarfs 变量）</translation>
    </message>
    <message>
        <source>UEFI signature database, plain lists</source>
        <translation>UEFI 签名数据库（纯列表）</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s)</source>
        <translation>
            <numerusform>%n 个证书</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hash(es)</source>
        <translation>
            <numerusform>%n 个哈希</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n 个其他条目</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InspectText</name>
    <message>
        <source>%1 (padded SHA-1)</source>
        <translation>%1（补零的 SHA-1）</translation>
    </message>
    <message>
        <source>cannot be computed</source>
        <translation>无法计算</translation>
    </message>
    <message numerus="yes">
        <source>%n measurement(s)</source>
        <translation>
            <numerusform>%n 条度量</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns: event, register, digest check (= match, ! mismatch, - not applicable, ? unknown), type, content</source>
        <translation>各列：事件、寄存器、摘要检查（= 相符，! 不符，- 不适用，? 未知）、类型、内容</translation>
    </message>
    <message>
        <source>Recomputed registers, %1</source>
        <translation>重新计算的寄存器，%1</translation>
    </message>
    <message numerus="yes">
        <source>%n digest(s) do not match the data that they stand for.</source>
        <translation>
            <numerusform>%n 个摘要与其对应的数据不符。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything could be read or computed; see the problems above.</source>
        <translation>并非全部内容都能读取或计算；参见上面的问题。</translation>
    </message>
    <message>
        <source>Read to the end; every digest that can be checked matches.</source>
        <translation>已读到末尾；可检查的摘要全部相符。</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
</context>
<context>
    <name>InstanceCommand</name>
    <message>
        <source>Adds an instance. Its evidence must be signed by its attestation key.</source>
        <translation>添加可信实例。其证据必须由其证明密钥签名。</translation>
    </message>
    <message>
        <source>The attestation key, as the TPM's public area.</source>
        <translation>证明密钥，格式为 TPM 公共区域。</translation>
    </message>
    <message>
        <source>The endorsement key.</source>
        <translation>背书密钥。</translation>
    </message>
    <message>
        <source>A group that it is in; may be given several times.</source>
        <translation>所属分组；可多次指定。</translation>
    </message>
    <message>
        <source>The instance's name.</source>
        <translation>可信实例的名称。</translation>
    </message>
    <message>
        <source>a name and --ak are needed</source>
        <translation>需要指定名称和 --ak</translation>
    </message>
    <message>
        <source>Takes evidence of an instance in, and judges it. Without the nonce that we asked for, its age stays unknown and the evidence unverified.</source>
        <translation>导入可信实例的证据并作出判定。若没有我方发出的随机数，则证据的时间未知，证据保持未验证。</translation>
    </message>
    <message>
        <source>The nonce that we asked for, in hex.</source>
        <translation>我方发出的随机数，十六进制。</translation>
    </message>
    <message>
        <source>Prints one JSON document.</source>
        <translation>输出一个 JSON 文档。</translation>
    </message>
    <message>
        <source>The instance.</source>
        <translation>可信实例。</translation>
    </message>
    <message>
        <source>A folder of evidence or a bundle.</source>
        <translation>证据文件夹或证据包。</translation>
    </message>
    <message>
        <source>an instance and its evidence are needed</source>
        <translation>需要指定可信实例及其证据</translation>
    </message>
    <message>
        <source>the nonce is not hexadecimal</source>
        <translation>随机数不是十六进制</translation>
    </message>
    <message>
        <source>Lists instances with their status.

Exit codes: 0 all are trusted; 1 one is untrusted; 2 one is unverified or unmeasured; 3 usage error.</source>
        <translation>列出可信实例及其可信状态。

退出码：0 全部可信；1 有不可信的；2 有未验证或未度量的；3 用法错误。</translation>
    </message>
    <message>
        <source>Shows an instance with its boots, newest first.</source>
        <translation>显示可信实例及其历次启动，最近的在前。</translation>
    </message>
    <message>
        <source>one instance must be named</source>
        <translation>必须指定一个可信实例</translation>
    </message>
    <message>
        <source>Commands: add, import, list, show. Each has --help.</source>
        <translation>命令：add、import、list、show。各命令均可用 --help 查看帮助。</translation>
    </message>
    <message>
        <source>one of the commands must be named</source>
        <translation>必须指定其中一个命令</translation>
    </message>
</context>
<context>
    <name>InstanceStatus</name>
    <message>
        <source>Untrusted</source>
        <translation>不可信</translation>
    </message>
    <message>
        <source>The last boot is not what was accepted, or its evidence is not authentic.</source>
        <translation>最近一次启动与已接受的不符，或其证据不真实。</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>未验证</translation>
    </message>
    <message>
        <source>Something is missing: evidence that proves the boot, or a benchmark to compare it with.</source>
        <translation>缺少内容：能证明该次启动的证据，或用于比较的基准值。</translation>
    </message>
    <message>
        <source>Unmeasured</source>
        <translation>未度量</translation>
    </message>
    <message>
        <source>There is no valid evidence, or it is too old.</source>
        <translation>没有有效的证据，或证据过旧。</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>可信</translation>
    </message>
    <message>
        <source>The evidence is authentic, and all that it shows is accepted.</source>
        <translation>证据真实，且其所示内容均已被接受。</translation>
    </message>
</context>
<context>
    <name>InstanceView</name>
    <message>
        <source>(%1)</source>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>What it means: %1</source>
        <translation>含义：%1</translation>
    </message>
    <message>
        <source>What to check: %1</source>
        <translation>核查：%1</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>处置：%1</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>The file is not an operator's key.</source>
        <translation>该文件不是操作员密钥。</translation>
    </message>
    <message>
        <source>The key is not encrypted: whoever copies the file can sign. Make a new key.</source>
        <translation>密钥未加密：任何人复制该文件即可签名。请生成新密钥。</translation>
    </message>
    <message>
        <source>The key is encrypted, but its passphrase could be guessed too fast. Make a new key.</source>
        <translation>密钥虽已加密，但口令派生强度不足，容易被快速猜出。请生成新密钥。</translation>
    </message>
    <message>
        <source>The passphrase is wrong.</source>
        <translation>口令错误。</translation>
    </message>
    <message>
        <source>The passphrase is too short: it needs at least %1 bytes.</source>
        <translation>口令过短：至少需要 %1 字节。</translation>
    </message>
    <message>
        <source>There is a file of that name already; it was left as it is.</source>
        <translation>已存在同名文件，未作任何改动。</translation>
    </message>
    <message>
        <source>There is no such key file.</source>
        <translation>没有此密钥文件。</translation>
    </message>
    <message>
        <source>Others can read or write the key file, or it is a link. Set its mode to 0600.</source>
        <translation>其他用户可以读取或写入该密钥文件，或者它是一个链接。请将其权限设为 0600。</translation>
    </message>
    <message>
        <source>The key file could not be read or written.</source>
        <translation>无法读写密钥文件。</translation>
    </message>
    <message>
        <source>No TPM answers. Is there one at /dev/tpmrm0, and may you use it (group tss)?</source>
        <translation>没有 TPM 应答。/dev/tpmrm0 是否存在，您是否有权使用它（tss 组）？</translation>
    </message>
    <message>
        <source>The key was made in another TPM, or this TPM was cleared since.</source>
        <translation>该密钥是在另一个 TPM 中生成的，或者此 TPM 之后被清除过。</translation>
    </message>
    <message>
        <source>The TPM refuses for a while, after too many wrong passphrases. Try again later.</source>
        <translation>口令错误次数过多，TPM 暂时拒绝使用。请稍后再试。</translation>
    </message>
    <message>
        <source>The file is neither a request nor an answer, or it was damaged on its way.</source>
        <translation>该文件既不是请求也不是答复，或者在传递途中已损坏。</translation>
    </message>
    <message>
        <source>The ledger in the file does not verify: do not answer it.</source>
        <translation>文件中的账本未通过验证：请勿答复。</translation>
    </message>
    <message>
        <source>The file has no request that waits: it was answered already.</source>
        <translation>文件中没有待处理的请求：该请求已得到答复。</translation>
    </message>
    <message>
        <source>What the file shows is not what the first operator was shown: do not answer it.</source>
        <translation>文件所示内容与第一操作员当时看到的内容不一致：请勿答复。</translation>
    </message>
    <message>
        <source>The answer belongs to another ledger.</source>
        <translation>该答复属于另一个账本。</translation>
    </message>
    <message>
        <source>The answer is not validly signed.</source>
        <translation>该答复的签名无效。</translation>
    </message>
    <message>
        <source>What this workstation remembers of its ledgers was changed by another program, or its key was.</source>
        <translation>本工作站保存的账本记录或其密钥已被其他程序改动。</translation>
    </message>
    <message>
        <source>Others can read or write what this workstation remembers of its ledgers.</source>
        <translation>其他用户可以读取或写入本工作站保存的账本记录。</translation>
    </message>
    <message>
        <source>What this workstation remembers of its ledgers cannot be read or written.</source>
        <translation>无法读取或写入本工作站保存的账本记录。</translation>
    </message>
    <message>
        <source>The TPM's counter is ahead: what this workstation remembers of its ledgers was put back to an earlier day.</source>
        <translation>TPM 计数器更超前：本工作站保存的账本记录被恢复成了较早的版本。</translation>
    </message>
    <message>
        <source>The TPM's counter is gone: the TPM was cleared, or this is another machine.</source>
        <translation>TPM 计数器已不存在：TPM 被清除过，或者这是另一台机器。</translation>
    </message>
    <message>
        <source>No TPM answers, so it cannot be told whether what this workstation remembers is the latest.</source>
        <translation>没有 TPM 应答，因此无法判断本工作站保存的记录是否为最新。</translation>
    </message>
    <message>
        <source>Exported and signed by an operator of this ledger; nothing was cut off.</source>
        <translation>由本账本的操作员导出并签名；内容完整，未被截断。</translation>
    </message>
    <message>
        <source>Exported without a signature: each entry is proven, but entries could be missing at the end.</source>
        <translation>导出时未签名：每条记录均可证明，但末尾可能缺少记录。</translation>
    </message>
    <message>
        <source>The signature of the export is not valid: it was changed since.</source>
        <translation>导出文件的签名无效：文件在导出后被改动过。</translation>
    </message>
    <message>
        <source>The file has the same entries; there is nothing to import.</source>
        <translation>文件中的记录与本账本相同，无需导入。</translation>
    </message>
    <message>
        <source>The file is an older copy of this ledger; there is nothing to import.</source>
        <translation>该文件是本账本的旧副本，无需导入。</translation>
    </message>
    <message>
        <source>The file goes on where this ledger ends; its entries can be appended.</source>
        <translation>该文件接续本账本的末尾，其记录可以追加。</translation>
    </message>
    <message>
        <source>The file and this ledger went on in different ways. Nothing is taken over; what others decided can be decided here anew.</source>
        <translation>该文件与本账本已各自延续为不同的分支。不会导入任何记录；他人的决定可在此重新作出。</translation>
    </message>
    <message>
        <source>The file is another ledger. Nothing is taken over; what others decided can be decided here anew.</source>
        <translation>该文件是另一个账本。不会导入任何记录；他人的决定可在此重新作出。</translation>
    </message>
    <message>
        <source>The ledger in the file does not verify; nothing of it is used.</source>
        <translation>文件中的账本未通过验证，不会使用其中任何内容。</translation>
    </message>
</context>
<context>
    <name>LedgerCommand</name>
    <message>
        <source>Makes a store with its ledger and its first administrator. The key file of --key is made, unless it is there.</source>
        <translation>创建存储库、其账本及第一位管理员。--key 指定的密钥文件若不存在则生成。</translation>
    </message>
    <message>
        <source>The ledger's name.</source>
        <translation>账本名称。</translation>
    </message>
    <message>
        <source>The first administrator's name.</source>
        <translation>第一位管理员的姓名。</translation>
    </message>
    <message>
        <source>--name and --administrator are needed</source>
        <translation>需要指定 --name 和 --administrator</translation>
    </message>
    <message>
        <source>entry %1: %2</source>
        <translation>第 %1 条：%2</translation>
    </message>
    <message>
        <source>The ledger is valid, and the store is as it says.</source>
        <translation>账本有效，存储库与账本一致。</translation>
    </message>
    <message>
        <source>The ledger is not valid: the store is read-only.</source>
        <translation>账本无效：存储库为只读。</translation>
    </message>
    <message>
        <source>Verifies every entry, derives everything anew and compares it with the store.

Exit codes: 0 all is valid; 1 something is not; 3 usage error.</source>
        <translation>验证每一条记录，重新推导全部状态并与存储库比较。

退出码：0 全部有效；1 存在无效内容；3 用法错误。</translation>
    </message>
    <message>
        <source>Prints one JSON document.</source>
        <translation>输出一个 JSON 文档。</translation>
    </message>
    <message>
        <source>Writes the ledger to a file that verifies by itself.</source>
        <translation>将账本写入可独立验证的文件。</translation>
    </message>
    <message>
        <source>The file; it must not be there.</source>
        <translation>文件；必须尚不存在。</translation>
    </message>
    <message>
        <source>one file must be named</source>
        <translation>必须指定一个文件</translation>
    </message>
    <message>
        <source>Commands: create, verify, export. Each has --help.</source>
        <translation>命令：create、verify、export。各命令均可用 --help 查看帮助。</translation>
    </message>
    <message>
        <source>one of the commands must be named</source>
        <translation>必须指定其中一个命令</translation>
    </message>
</context>
<context>
    <name>LedgerProblem</name>
    <message>
        <source>The second operator's answer is not validly signed, or belongs to another request.</source>
        <translation>第二位操作员的答复签名无效，或属于其他请求。</translation>
    </message>
    <message>
        <source>The verification was stopped before its end.</source>
        <translation>验证未完成即被停止。</translation>
    </message>
    <message>
        <source>The key could not sign. Is the TPM still there?</source>
        <translation>密钥无法签名。TPM 是否还在？</translation>
    </message>
    <message>
        <source>The entry does not follow the one before it: entries were removed, reordered or replaced.</source>
        <translation>该条目不承接前一条目：有条目被删除、重排或替换。</translation>
    </message>
    <message>
        <source>The decision had expired when it was made.</source>
        <translation>该决定作出时已过期。</translation>
    </message>
    <message>
        <source>A ledger begins with the entry that creates it, and has no second one.</source>
        <translation>账本以创建它的条目开始，且只有一个这样的条目。</translation>
    </message>
    <message>
        <source>Another instance has this attestation or endorsement key: %1</source>
        <translation>另一个实例已使用此证明密钥或背书密钥：%1</translation>
    </message>
    <message>
        <source>There is no such instance: %1</source>
        <translation>没有此可信实例：%1</translation>
    </message>
    <message>
        <source>The instance is there already: %1</source>
        <translation>该可信实例已存在：%1</translation>
    </message>
    <message>
        <source>The operator's key cannot be used: %1</source>
        <translation>该操作员的密钥无法使用：%1</translation>
    </message>
    <message>
        <source>The key belongs to another operator already: %1</source>
        <translation>该密钥已属于另一位操作员：%1</translation>
    </message>
    <message>
        <source>The last administrator must stay: nobody could add operators any more.</source>
        <translation>必须保留最后一位管理员：否则再也无人能添加操作员。</translation>
    </message>
    <message>
        <source>A name is empty, too long, or has characters that cannot be told apart: %1</source>
        <translation>名称为空、过长，或含有无法辨别的字符：%1</translation>
    </message>
    <message>
        <source>The name is taken: %1</source>
        <translation>名称已被占用：%1</translation>
    </message>
    <message>
        <source>The entry was written by a newer version of this program.</source>
        <translation>该条目由本程序的更新版本写入。</translation>
    </message>
    <message>
        <source>The entry decides about nothing.</source>
        <translation>该条目没有决定任何事。</translation>
    </message>
    <message>
        <source>There is no such operator: %1</source>
        <translation>没有此操作员：%1</translation>
    </message>
    <message>
        <source>The entry belongs to another ledger.</source>
        <translation>该条目属于另一个账本。</translation>
    </message>
    <message>
        <source>What the second operator is asked for cannot be read.</source>
        <translation>向第二位操作员请求的内容无法读取。</translation>
    </message>
    <message>
        <source>The ledger has problems, and nothing is written to it until they are solved.</source>
        <translation>账本存在问题，解决之前不会写入任何内容。</translation>
    </message>
    <message>
        <source>A reason is required.</source>
        <translation>必须填写理由。</translation>
    </message>
    <message>
        <source>There is no such request: %1</source>
        <translation>没有此请求：%1</translation>
    </message>
    <message>
        <source>The request was answered already.</source>
        <translation>该请求已有答复。</translation>
    </message>
    <message>
        <source>There is no such benchmark version to restore: %1</source>
        <translation>没有可恢复的基准值版本：%1</translation>
    </message>
    <message>
        <source>It was signed with a key that was revoked before.</source>
        <translation>签名所用的密钥此前已被吊销。</translation>
    </message>
    <message>
        <source>The operator's role does not allow this: %1</source>
        <translation>该操作员的角色不允许此操作：%1</translation>
    </message>
    <message>
        <source>The decision names nobody whom it is about.</source>
        <translation>该决定没有指明涉及谁。</translation>
    </message>
    <message>
        <source>This needs a second operator: %1</source>
        <translation>这需要第二位操作员：%1</translation>
    </message>
    <message>
        <source>Nobody approves their own request.</source>
        <translation>任何人都不能批准自己的请求。</translation>
    </message>
    <message>
        <source>The entry has the wrong number: one is missing before it.</source>
        <translation>该条目的编号不对：之前缺少条目。</translation>
    </message>
    <message>
        <source>The decision was based on a state of the ledger that never was.</source>
        <translation>该决定所依据的账本状态从未存在。</translation>
    </message>
    <message>
        <source>The signature is not valid: the entry was changed, or the signer is not who it says.</source>
        <translation>签名无效：条目被更改过，或签名者并非其所称之人。</translation>
    </message>
    <message>
        <source>The keys of the instance have changed since: %1</source>
        <translation>该实例的密钥此后已改变：%1</translation>
    </message>
    <message>
        <source>The benchmark has changed since; the version in force is %1</source>
        <translation>基准值此后已改变；生效版本为 %1</translation>
    </message>
    <message>
        <source>It was signed by somebody who is no operator of this ledger.</source>
        <translation>签名者不是此账本的操作员。</translation>
    </message>
    <message>
        <source>The entry cannot be read.</source>
        <translation>该条目无法读取。</translation>
    </message>
    <message>
        <source>There is no such whitelist entry: %1</source>
        <translation>没有此白名单条目：%1</translation>
    </message>
</context>
<context>
    <name>LogFormat</name>
    <message>
        <source>TCG boot log, crypto-agile</source>
        <translation>TCG 启动日志（多算法格式）</translation>
    </message>
    <message>
        <source>Linux: /sys/kernel/security/tpm0/binary_bios_measurements</source>
        <translation>Linux：/sys/kernel/security/tpm0/binary_bios_measurements</translation>
    </message>
    <message>
        <source>TCG boot log, SHA-1</source>
        <translation>TCG 启动日志（SHA-1 格式）</translation>
    </message>
    <message>
        <source>Firmware with a TPM 1.2, or older TPM 2.0 firmware</source>
        <translation>配 TPM 1.2 的固件，或较早的 TPM 2.0 固件</translation>
    </message>
    <message>
        <source>Confidential computing event log (CCEL)</source>
        <translation>机密计算事件日志（CCEL）</translation>
    </message>
    <message>
        <source>Intel TDX guests: /sys/firmware/acpi/tables/data/CCEL</source>
        <translation>Intel TDX 客户机：/sys/firmware/acpi/tables/data/CCEL</translation>
    </message>
    <message>
        <source>Windows measured boot log (WBCL)</source>
        <translation>Windows 度量启动日志（WBCL）</translation>
    </message>
    <message>
        <source>Windows: C:\Windows\Logs\MeasuredBoot\*.log</source>
        <translation>Windows：C:\Windows\Logs\MeasuredBoot\*.log</translation>
    </message>
    <message>
        <source>IMA measurement list, binary</source>
        <translation>IMA 度量列表（二进制）</translation>
    </message>
    <message>
        <source>Linux: /sys/kernel/security/ima/binary_runtime_measurements</source>
        <translation>Linux：/sys/kernel/security/ima/binary_runtime_measurements</translation>
    </message>
    <message>
        <source>IMA measurement list, text</source>
        <translation>IMA 度量列表（文本）</translation>
    </message>
    <message>
        <source>Linux: /sys/kernel/security/ima/ascii_runtime_measurements</source>
        <translation>Linux：/sys/kernel/security/ima/ascii_runtime_measurements</translation>
    </message>
    <message>
        <source>Canonical event log, JSON</source>
        <translation>规范事件日志（CEL，JSON）</translation>
    </message>
    <message>
        <source>Tools that write the TCG Canonical Event Log</source>
        <translation>输出 TCG 规范事件日志的工具</translation>
    </message>
    <message>
        <source>Canonical event log, TLV</source>
        <translation>规范事件日志（CEL，TLV）</translation>
    </message>
    <message>
        <source>Tools that write the TCG Canonical Event Log, e.g. confidential containers</source>
        <translation>输出 TCG 规范事件日志的工具，例如机密容器</translation>
    </message>
    <message>
        <source>systemd userspace log</source>
        <translation>systemd 用户空间日志</translation>
    </message>
    <message>
        <source>Linux: /run/log/systemd/tpm2-measure.log</source>
        <translation>Linux：/run/log/systemd/tpm2-measure.log</translation>
    </message>
</context>
<context>
    <name>NamedFile</name>
    <message>
        <source>there is nothing in it</source>
        <translation>文件是空的</translation>
    </message>
</context>
<context>
    <name>Pcr</name>
    <message>
        <source>SRTM, BIOS, embedded option ROMs, PI drivers</source>
        <translation>SRTM、BIOS、内嵌选项 ROM、PI 驱动</translation>
    </message>
    <message>
        <source>Host platform configuration</source>
        <translation>主机平台配置</translation>
    </message>
    <message>
        <source>UEFI driver and application code</source>
        <translation>UEFI 驱动与应用代码</translation>
    </message>
    <message>
        <source>UEFI driver and application configuration and data</source>
        <translation>UEFI 驱动与应用的配置和数据</translation>
    </message>
    <message>
        <source>Boot manager code and boot attempts</source>
        <translation>启动管理器代码与启动尝试</translation>
    </message>
    <message>
        <source>Boot manager configuration and data, GPT</source>
        <translation>启动管理器的配置和数据、GPT</translation>
    </message>
    <message>
        <source>Platform manufacturer</source>
        <translation>平台厂商</translation>
    </message>
    <message>
        <source>Secure Boot policy</source>
        <translation>安全启动策略</translation>
    </message>
    <message>
        <source>Boot loader commands and kernel command line</source>
        <translation>引导加载程序命令与内核命令行</translation>
    </message>
    <message>
        <source>Boot loader modules, kernel, initramfs</source>
        <translation>引导加载程序模块、内核、initramfs</translation>
    </message>
    <message>
        <source>IMA: kernel modules and applications</source>
        <translation>IMA：内核模块与应用程序</translation>
    </message>
    <message>
        <source>Unified kernel image, boot phases</source>
        <translation>统一内核映像、启动阶段标记</translation>
    </message>
    <message>
        <source>Kernel command line and credentials</source>
        <translation>内核命令行与凭据</translation>
    </message>
    <message>
        <source>System extensions of the initramfs</source>
        <translation>initramfs 的系统扩展</translation>
    </message>
    <message>
        <source>Shim: machine owner keys</source>
        <translation>shim：机主密钥（MOK）</translation>
    </message>
    <message>
        <source>System identity: machine ID, volume keys</source>
        <translation>系统身份：机器 ID、卷密钥</translation>
    </message>
    <message>
        <source>Debugging</source>
        <translation>调试</translation>
    </message>
    <message>
        <source>Dynamic launch: launch control policy</source>
        <translation>动态启动：启动控制策略</translation>
    </message>
    <message>
        <source>Dynamic launch: trusted operating system start-up code</source>
        <translation>动态启动：可信操作系统启动代码</translation>
    </message>
    <message>
        <source>Dynamic launch: trusted operating system</source>
        <translation>动态启动：可信操作系统</translation>
    </message>
    <message>
        <source>Application support</source>
        <translation>应用支持</translation>
    </message>
    <message>
        <source>Initial content of the virtual machine</source>
        <translation>虚拟机的初始内容</translation>
    </message>
    <message>
        <source>Firmware configuration, Secure Boot policy (PCR 1 and 7)</source>
        <translation>固件配置、安全启动策略（PCR 1 和 7）</translation>
    </message>
    <message>
        <source>Firmware drivers, boot manager, GPT (PCR 2 to 6)</source>
        <translation>固件驱动、启动管理器、GPT（PCR 2 至 6）</translation>
    </message>
    <message>
        <source>Boot loader, kernel, initramfs (PCR 8 to 15)</source>
        <translation>引导加载程序、内核、initramfs（PCR 8 至 15）</translation>
    </message>
    <message>
        <source>Applications at run time</source>
        <translation>运行时的应用程序</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Copy the file from the machine again; if the end is still missing there, the firmware's log area was full.</source>
        <translation>请从机器上重新复制该文件；若那里的末尾同样缺失，说明固件的日志区已满。</translation>
    </message>
    <message>
        <source>The rest of the log was read; look at the bytes of this place.</source>
        <translation>日志的其余部分已读取；请查看此处的字节。</translation>
    </message>
    <message>
        <source>If you know what the file is, open it as that format; else export the log from the machine again.</source>
        <translation>如果知道文件的格式，请按该格式打开；否则请从机器上重新导出日志。</translation>
    </message>
    <message>
        <source>Check that the file exists, is an ordinary file and may be read.</source>
        <translation>请确认文件存在、是普通文件且可读。</translation>
    </message>
    <message>
        <source>Trust the digest, which was extended, and not the text, which was not.</source>
        <translation>应以被扩展的摘要为准；文本未被扩展，不可信。</translation>
    </message>
    <message>
        <source>{structure} needs {wanted} bytes, only {available} are left.</source>
        <translation>{structure} 需要 {wanted} 字节，只剩 {available} 字节。</translation>
    </message>
    <message>
        <source>{structure} states {wanted}, the limit is {available}.</source>
        <translation>{structure} 声明为 {wanted}，上限是 {available}。</translation>
    </message>
    <message>
        <source>{structure} has a value that is not allowed: {wanted} {detail}</source>
        <translation>{structure} 的值不被允许：{wanted} {detail}</translation>
    </message>
    <message>
        <source>{structure} is not valid text: {detail}</source>
        <translation>{structure} 不是有效文本：{detail}</translation>
    </message>
    <message>
        <source>{available} bytes are left after the end of {structure}.</source>
        <translation>{structure} 结束之后还剩 {available} 字节。</translation>
    </message>
    <message>
        <source>{structure} occurs more than once: {detail}</source>
        <translation>{structure} 出现了不止一次：{detail}</translation>
    </message>
    <message>
        <source>{structure} is of a kind that is not known: {detail}</source>
        <translation>{structure} 属于未知类型：{detail}</translation>
    </message>
    <message>
        <source>Reading was cancelled; what was read until then is shown.</source>
        <translation>读取已取消；显示的是此前读到的内容。</translation>
    </message>
    <message>
        <source>The file could not be read: {detail}</source>
        <translation>无法读取文件：{detail}</translation>
    </message>
    <message>
        <source>The recorded digest is not that of the {structure} event's data: the data were changed, or the writer hashes something else.</source>
        <translation>记录的摘要不是 {structure} 事件数据的摘要：数据被改动，或写入方哈希的是别的内容。</translation>
    </message>
    <message>
        <source>The EV_NO_ACTION event has a signature that no specification names: {detail}. Nobody extends such events, so what it says is worth nothing.</source>
        <translation>EV_NO_ACTION 事件的签名标识不见于任何规范：{detail}。此类事件从不扩展，其内容不足为凭。</translation>
    </message>
    <message>
        <source>A certificate cannot be read: {structure} {detail}</source>
        <translation>无法读取证书：{structure} {detail}</translation>
    </message>
    <message>
        <source>The variable {detail} has the name of a well-known one, but another vendor's GUID: it is not that variable.</source>
        <translation>变量 {detail} 与一个公认变量同名，但厂商 GUID 不同：它不是那个变量。</translation>
    </message>
    <message>
        <source>The variable should be one byte, 0 or 1, but is not: it counts as unknown.</source>
        <translation>该变量应为一个字节，取值 0 或 1，实际不是：按未知处理。</translation>
    </message>
    <message>
        <source>The certificate was measured without its owner's GUID, as older firmware and shim do.</source>
        <translation>度量该证书时未含所有者 GUID，较早的固件和 shim 即如此。</translation>
    </message>
    <message>
        <source>Copy the log from the machine again; what comes after this place was not read.</source>
        <translation>请从机器上重新复制日志；此处之后的内容未读取。</translation>
    </message>
    <message>
        <source>Compare the registers with a quote of the machine: only they tell what was extended.</source>
        <translation>请把寄存器与该机器的引证（quote）比较：只有寄存器说明实际扩展了什么。</translation>
    </message>
    <message>
        <source>PCR 0 cannot be replayed; compare it with a quote of the machine.</source>
        <translation>PCR 0 无法重放；请与该机器的引证（quote）比较。</translation>
    </message>
    <message>
        <source>Look at another bank: the registers of this one are incomplete.</source>
        <translation>请查看另一个 PCR bank：此 bank 的寄存器不完整。</translation>
    </message>
    <message>
        <source>Nobody extends such events: do not rely on what it says.</source>
        <translation>此类事件从不扩展：不要依赖其内容。</translation>
    </message>
    <message>
        <source>The log is empty.</source>
        <translation>日志是空的。</translation>
    </message>
    <message>
        <source>{available} unused bytes follow the last event, as in every log that is a copy of a fixed buffer.</source>
        <translation>最后一个事件之后有 {available} 个未使用的字节；凡从固定缓冲区复制的日志都是如此。</translation>
    </message>
    <message>
        <source>{wanted} more problems of the kind {detail} are not listed.</source>
        <translation>另有 {wanted} 个 {detail} 类问题未列出。</translation>
    </message>
    <message>
        <source>The first event is not the header {structure}: the banks are unknown.</source>
        <translation>第一个事件不是日志头 {structure}：不知道有哪些 PCR bank。</translation>
    </message>
    <message>
        <source>A second header stands inside the log: two logs were joined, or someone wants to mislead another reader. The first header counts.</source>
        <translation>日志中间出现了第二个日志头：两份日志被拼接，或有人想误导其他读取程序。以第一个日志头为准。</translation>
    </message>
    <message>
        <source>The header's list of banks is broken in {structure}: {wanted} are wanted, {available} are there or allowed.</source>
        <translation>日志头的 PCR bank 列表在 {structure} 处损坏：需要 {wanted}，实有或允许 {available}。</translation>
    </message>
    <message>
        <source>The header declares the bank {detail} twice.</source>
        <translation>日志头两次声明了 bank {detail}。</translation>
    </message>
    <message>
        <source>The header says that a {detail} digest has {available} bytes; {wanted} is right or the most that is allowed. The header was not followed.</source>
        <translation>日志头声明 {detail} 摘要有 {available} 字节；正确值或上限是 {wanted}。未采信日志头。</translation>
    </message>
    <message>
        <source>The header declares a bank that is not known: {detail}. Its digests are shown, but its registers cannot be computed.</source>
        <translation>日志头声明了未知的 bank：{detail}。其摘要可以显示，但寄存器无法计算。</translation>
    </message>
    <message>
        <source>PCR {available} has events but no EV_SEPARATOR: the firmware did not close it, or the event was removed.</source>
        <translation>PCR {available} 有事件却没有 EV_SEPARATOR：固件没有封闭它，或该事件已被删除。</translation>
    </message>
    <message>
        <source>The event does not fit into the log: {structure} needs {wanted} bytes, only {available} are left. Events before it are complete.</source>
        <translation>事件超出日志末尾：{structure} 需要 {wanted} 字节，只剩 {available} 字节。此前的事件是完整的。</translation>
    </message>
    <message>
        <source>The event states {wanted} digests, the limit is {available}: it and what follows cannot be read.</source>
        <translation>事件声明有 {wanted} 个摘要，上限是 {available}：该事件及其后的内容无法读取。</translation>
    </message>
    <message>
        <source>The event has a digest of the unknown algorithm {detail}, whose size nobody states: it and what follows cannot be read.</source>
        <translation>事件含有未知算法 {detail} 的摘要，其长度无处说明：该事件及其后的内容无法读取。</translation>
    </message>
    <message>
        <source>The event has no {detail} digest, although the header declares that bank: the register of that bank cannot be computed.</source>
        <translation>日志头声明了 {detail} bank，但该事件没有此摘要：该 bank 的寄存器无法计算。</translation>
    </message>
    <message>
        <source>The event has two {detail} digests; nobody can tell which was extended.</source>
        <translation>事件有两个 {detail} 摘要；无法判断扩展的是哪一个。</translation>
    </message>
    <message>
        <source>The event has a {detail} digest, a bank that the header does not declare.</source>
        <translation>事件含有 {detail} 摘要，而日志头没有声明该 bank。</translation>
    </message>
    <message>
        <source>The digests stand in another order than the header's banks, as some HPE firmware writes them. Such firmware was seen to extend PCR 0 with something that it does not log.</source>
        <translation>摘要的顺序与日志头中的 bank 顺序不同，某些 HPE 固件即如此。已知这类固件会向 PCR 0 扩展未写入日志的内容。</translation>
    </message>
    <message>
        <source>The event names register {available}, but there are only {wanted}: it was not extended by any machine.</source>
        <translation>事件指向寄存器 {available}，但只有 {wanted} 个寄存器：没有机器会这样扩展。</translation>
    </message>
    <message>
        <source>The EV_NO_ACTION event has a {detail} digest that is not zero. Such events are never extended.</source>
        <translation>EV_NO_ACTION 事件的 {detail} 摘要不为零。此类事件从不扩展。</translation>
    </message>
    <message>
        <source>The StartupLocality event does not say 0, 3 or 4.</source>
        <translation>StartupLocality 事件的值不是 0、3 或 4。</translation>
    </message>
    <message>
        <source>The StartupLocality event stands in register {available} instead of PCR 0.</source>
        <translation>StartupLocality 事件位于寄存器 {available}，而不是 PCR 0。</translation>
    </message>
    <message>
        <source>A second StartupLocality event says {available}.</source>
        <translation>第二个 StartupLocality 事件的值为 {available}。</translation>
    </message>
    <message>
        <source>The StartupLocality event, which says {available}, stands after an event that was extended into PCR 0.</source>
        <translation>值为 {available} 的 StartupLocality 事件出现在已扩展到 PCR 0 的事件之后。</translation>
    </message>
    <message>
        <source>The H-CRTM event stands after another event of PCR 0, but is measured before the TPM is started.</source>
        <translation>H-CRTM 事件出现在 PCR 0 的另一事件之后，而它本应在 TPM 启动之前度量。</translation>
    </message>
    <message>
        <source>There is an H-CRTM event, but StartupLocality says {available} instead of 4.</source>
        <translation>存在 H-CRTM 事件，但 StartupLocality 的值是 {available} 而不是 4。</translation>
    </message>
    <message>
        <source>The separator of PCR {available} reports an error of the firmware.</source>
        <translation>PCR {available} 的分隔符报告了固件错误。</translation>
    </message>
    <message>
        <source>The separator of PCR {available} has a value that no specification names.</source>
        <translation>PCR {available} 的分隔符的值不见于任何规范。</translation>
    </message>
    <message>
        <source>PCR {available} has a second separator.</source>
        <translation>PCR {available} 有第二个分隔符。</translation>
    </message>
    <message>
        <source>The {structure} event has the digest of a separator: what it says was not what was measured.</source>
        <translation>{structure} 事件的摘要是分隔符的摘要：它所写的内容并非被度量的内容。</translation>
    </message>
    <message>
        <source>The {structure} event stands behind the separator of PCR {available}: the firmware had handed over before.</source>
        <translation>{structure} 事件位于 PCR {available} 的分隔符之后：固件此前已移交控制权。</translation>
    </message>
    <message>
        <source>The registers of the bank {detail} cannot be computed: the algorithm is not supported here.</source>
        <translation>无法计算 bank {detail} 的寄存器：此处不支持该算法。</translation>
    </message>
    <message>
        <source>Replay was cancelled; not all registers are computed.</source>
        <translation>重放已取消；并非所有寄存器都已计算。</translation>
    </message>
    <message>
        <source>The running system goes on extending PCR {detail}: a value that is read later differs from the one that follows from this log.</source>
        <translation>运行中的系统会继续扩展 PCR {detail}：之后读到的值与由此日志得出的值不同。</translation>
    </message>
    <message>
        <source>The record has no {structure}.</source>
        <translation>记录缺少 {structure}。</translation>
    </message>
    <message>
        <source>The registers after this record cannot be told; look at its bytes.</source>
        <translation>此记录之后的寄存器无法得知；请查看其字节。</translation>
    </message>
    <message>
        <source>Record number {available} stands where {wanted} was due: records are missing, or their order was changed.</source>
        <translation>应为第 {wanted} 号记录之处是第 {available} 号：记录有缺失，或顺序被改动。</translation>
    </message>
    <message>
        <source>Export the whole log from the machine again.</source>
        <translation>请从机器上重新导出完整日志。</translation>
    </message>
    <message>
        <source>A violation: the file was open for writing while it was measured, or was read while it was being written. The text of this entry is not what was hashed.</source>
        <translation>违规：文件在度量时正被写打开，或在写入过程中被读取。此条目的文本并非被哈希的内容。</translation>
    </message>
    <message>
        <source>Find out which program wrote to the file while it was in use.</source>
        <translation>请查明是哪个程序在文件使用期间写入了它。</translation>
    </message>
    <message>
        <source>The recorded {structure} template hash is not that of the entry's data: the data were changed.</source>
        <translation>记录的 {structure} 模板哈希与条目数据不符：数据已被改动。</translation>
    </message>
    <message>
        <source>Compare PCR 10 with a quote of the machine.</source>
        <translation>请把 PCR 10 与该机器的引证（quote）比较。</translation>
    </message>
    <message>
        <source>{wanted} unused bytes follow the last entry.</source>
        <translation>最后一个条目之后有 {wanted} 个未使用的字节。</translation>
    </message>
    <message>
        <source>In an ascii list a file's name can hide a space or look like another entry.</source>
        <translation>在 ASCII 列表中，文件名可能隐藏空格，或看起来像另一个条目。</translation>
    </message>
    <message>
        <source>Export binary_runtime_measurements instead.</source>
        <translation>请改为导出 binary_runtime_measurements。</translation>
    </message>
    <message>
        <source>Open the log itself: Linux has it at /sys/firmware/acpi/tables/data/CCEL or, for a TPM, at /sys/kernel/security/tpm0/binary_bios_measurements.</source>
        <translation>请打开日志本身：Linux 上位于 /sys/firmware/acpi/tables/data/CCEL；若是 TPM，则位于 /sys/kernel/security/tpm0/binary_bios_measurements。</translation>
    </message>
    <message>
        <source>This is the {structure}, which says where the log is; it is not the log.</source>
        <translation>这是 {structure}，它说明日志在哪里，但并不是日志。</translation>
    </message>
    <message>
        <source>Problem %1 {structure} {detail}</source>
        <translation>问题 %1 {structure} {detail}</translation>
    </message>
    <message>
        <source>event %1, offset %2</source>
        <translation>事件 %1，偏移 %2</translation>
    </message>
    <message>
        <source>offset %1</source>
        <translation>偏移 %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>The log has no measurement, only {available} events that are never extended: no register follows from it.</source>
        <translation>日志中没有度量，只有 {available} 个从不扩展的事件：由它得不出任何寄存器的值。</translation>
    </message>
    <message>
        <source>The list does not begin with boot_aggregate: its first entries are missing, or its order was changed.</source>
        <translation>列表不以 boot_aggregate 开头：开头的条目缺失，或顺序被改动。</translation>
    </message>
    <message>
        <source>Export the whole list from the machine again.</source>
        <translation>请从机器上重新导出完整列表。</translation>
    </message>
    <message>
        <source>A second boot_aggregate: the kernel was replaced with kexec, and the list goes on.</source>
        <translation>出现第二个 boot_aggregate：内核经 kexec 更换，列表继续。</translation>
    </message>
    <message>
        <source>boot_aggregate is not that of the boot log: list and log are of different boots, or one of them was changed.</source>
        <translation>boot_aggregate 与启动日志不符：列表与日志属于不同的启动，或其中之一被改动。</translation>
    </message>
    <message>
        <source>Collect both from the machine again, in one boot.</source>
        <translation>请在同一次启动中从机器上重新采集两者。</translation>
    </message>
    <message>
        <source>From here on entries also name PCR {available}, not only PCR {wanted}: a rule of the policy can ask for that.</source>
        <translation>从这里起，条目除 PCR {wanted} 外还指向 PCR {available}：IMA 策略规则可以这样要求。</translation>
    </message>
    <message>
        <source>Compare both PCRs with a quote of the machine.</source>
        <translation>请把两个 PCR 与该机器的引证（quote）比较。</translation>
    </message>
    <message>
        <source>The file's signature cannot be one: {structure} {wanted}</source>
        <translation>该文件的签名不成其为签名：{structure} {wanted}</translation>
    </message>
    <message>
        <source>The digest is not that of the buffer: the buffer's text is not what was measured.</source>
        <translation>摘要不是该缓冲区的摘要：缓冲区文本并非被度量的内容。</translation>
    </message>
    <message>
        <source>The file's name has control characters, with which it can pose as something else: {detail}</source>
        <translation>文件名含有控制字符，可借此冒充别的内容：{detail}</translation>
    </message>
    <message>
        <source>Find out which program made a file of that name.</source>
        <translation>请查明是哪个程序创建了该名称的文件。</translation>
    </message>
    <message>
        <source>A bundle is a .plumb file, made by “plumblinectl bundle create”. A log can be opened as it is.</source>
        <translation>证据包是 .plumb 文件，由“plumblinectl bundle create”生成。日志可以直接打开。</translation>
    </message>
    <message>
        <source>Get the bundle again from where it was made.</source>
        <translation>请从证据包的来源处重新获取。</translation>
    </message>
    <message>
        <source>Do not use it: the program that makes bundles never makes such a file.</source>
        <translation>请勿使用：生成证据包的程序绝不会生成这样的文件。</translation>
    </message>
    <message>
        <source>Open it with a newer version of this program.</source>
        <translation>请用本程序的新版本打开。</translation>
    </message>
    <message>
        <source>Move one of the two out of the folder, or name the files one by one.</source>
        <translation>请把其中一个文件移出文件夹，或逐个指定文件。</translation>
    </message>
    <message>
        <source>Name the files one by one instead.</source>
        <translation>请改为逐个指定文件。</translation>
    </message>
    <message>
        <source>The file is not an evidence bundle.</source>
        <translation>这个文件不是证据包。</translation>
    </message>
    <message>
        <source>The end of the bundle is missing.</source>
        <translation>证据包缺少结尾部分。</translation>
    </message>
    <message>
        <source>The file has bytes that belong to no member of the bundle.</source>
        <translation>文件中有不属于证据包任何成员的字节。</translation>
    </message>
    <message>
        <source>The file uses zip64, which no bundle needs: {detail}</source>
        <translation>文件使用了 zip64，证据包并不需要它：{detail}</translation>
    </message>
    <message>
        <source>The bundle is damaged: {structure} {detail}</source>
        <translation>证据包已损坏：{structure} {detail}</translation>
    </message>
    <message>
        <source>The bundle has {wanted} members; {available} are allowed.</source>
        <translation>证据包有 {wanted} 个成员，最多允许 {available} 个。</translation>
    </message>
    <message>
        <source>The bundle has {wanted} bytes; {available} are allowed.</source>
        <translation>证据包有 {wanted} 字节，最多允许 {available} 字节。</translation>
    </message>
    <message>
        <source>“{detail}” has {wanted} bytes; {available} are allowed.</source>
        <translation>“{detail}”有 {wanted} 字节，最多允许 {available} 字节。</translation>
    </message>
    <message>
        <source>“{detail}” would grow from {available} to {wanted} bytes when unpacked: no evidence does.</source>
        <translation>“{detail}”解包后会从 {available} 字节膨胀到 {wanted} 字节，证据不会如此。</translation>
    </message>
    <message>
        <source>“{detail}” is encrypted.</source>
        <translation>“{detail}”已加密。</translation>
    </message>
    <message>
        <source>“{detail}” is a folder, a link or a device, not a file.</source>
        <translation>“{detail}”是文件夹、链接或设备，不是文件。</translation>
    </message>
    <message>
        <source>“{detail}” is packed in a way that bundles are not.</source>
        <translation>“{detail}”的打包方式不是证据包所用的方式。</translation>
    </message>
    <message>
        <source>“{detail}” has an extra field that could give it another name or size.</source>
        <translation>“{detail}”带有可能改变其名称或大小的附加字段。</translation>
    </message>
    <message>
        <source>“{detail}” is described in two ways: two programs could read different things.</source>
        <translation>“{detail}”有两种不一致的描述：不同程序可能读到不同内容。</translation>
    </message>
    <message>
        <source>“{detail}” is not a member that a bundle may have.</source>
        <translation>“{detail}”不是证据包允许的成员。</translation>
    </message>
    <message>
        <source>“{detail}” is in the bundle twice.</source>
        <translation>“{detail}”在证据包中出现了两次。</translation>
    </message>
    <message>
        <source>The file has no manifest.json: it is a zip, but not an evidence bundle.</source>
        <translation>文件中没有 manifest.json：它是 zip 文件，但不是证据包。</translation>
    </message>
    <message>
        <source>The manifest cannot be read: {detail}</source>
        <translation>无法读取清单：{detail}</translation>
    </message>
    <message>
        <source>The bundle is of version {wanted}; this program reads version {available}.</source>
        <translation>证据包的版本是 {wanted}，本程序只能读取版本 {available}。</translation>
    </message>
    <message>
        <source>The manifest lists “{detail}”, but the bundle does not have it.</source>
        <translation>清单列有“{detail}”，但证据包中没有它。</translation>
    </message>
    <message>
        <source>“{detail}” is not listed in the manifest.</source>
        <translation>清单中没有列出“{detail}”。</translation>
    </message>
    <message>
        <source>“{detail}” has {available} bytes, but the manifest says {wanted}.</source>
        <translation>“{detail}”有 {available} 字节，但清单写的是 {wanted} 字节。</translation>
    </message>
    <message>
        <source>“{detail}” was changed: its SHA-256 is not the one in the manifest.</source>
        <translation>“{detail}”已被改动：其 SHA-256 与清单不符。</translation>
    </message>
    <message>
        <source>The request record cannot be read: {structure} {detail}</source>
        <translation>无法读取请求记录：{structure} {detail}</translation>
    </message>
    <message>
        <source>The folder has {wanted} files; at most {available} are looked at.</source>
        <translation>文件夹中有 {wanted} 个文件，最多查看 {available} 个。</translation>
    </message>
    <message>
        <source>Two files could be the same part of the evidence, and they differ: {detail}</source>
        <translation>有两个文件可能是证据的同一部分，而内容不同：{detail}</translation>
    </message>
    <message>
        <source>The folder has no quote, no boot log and no IMA list.</source>
        <translation>文件夹中没有引证、启动日志或 IMA 列表。</translation>
    </message>
    <message>
        <source>Do not decide anything on it. Keep the file for examination and restore the store from an export.</source>
        <translation>请不要基于该存储库做任何决定。保留该文件以备检查，并从导出文件恢复存储库。</translation>
    </message>
    <message>
        <source>Close other programs that use the store, or wait until they are done, and try again.</source>
        <translation>请关闭正在使用该存储库的其他程序，或等它们完成后重试。</translation>
    </message>
    <message>
        <source>Check that the folder exists and that you may write to it.</source>
        <translation>请确认文件夹存在，并且您有写入权限。</translation>
    </message>
    <message>
        <source>Put the store on a disk of this machine, or use a team store.</source>
        <translation>请将存储库放到本机磁盘上，或改用团队存储库。</translation>
    </message>
    <message>
        <source>The folder must have mode 0700 and the files 0600. Make sure that nobody changed them, then correct it with chmod.</source>
        <translation>文件夹的权限必须为 0700，文件必须为 0600。请先确认没有人改动过它们，再用 chmod 更正。</translation>
    </message>
    <message>
        <source>Look at what changed, then decide again if it still holds.</source>
        <translation>请查看发生了什么变化；如果理由仍然成立，再重新决定。</translation>
    </message>
    <message>
        <source>“{detail}” does not name a store.</source>
        <translation>“{detail}”不是存储库的名称。</translation>
    </message>
    <message>
        <source>A store is named like sqlite:/home/ana/plumbline/store.db.</source>
        <translation>存储库的写法如 sqlite:/home/ana/plumbline/store.db。</translation>
    </message>
    <message>
        <source>The store {structure} cannot be opened: {detail}</source>
        <translation>无法打开存储库 {structure}：{detail}</translation>
    </message>
    <message>
        <source>{structure} is not a store of this program, or it was altered: {detail}</source>
        <translation>{structure} 不是本程序的存储库，或已被改动：{detail}</translation>
    </message>
    <message>
        <source>The store {structure} was written by a newer version of this program (step {wanted}; this version knows step {available}).</source>
        <translation>存储库 {structure} 由本程序的更新版本写入（结构版本 {wanted}；本版本只支持到 {available}）。</translation>
    </message>
    <message>
        <source>Use that version. The store was not touched.</source>
        <translation>请使用该版本。存储库未被改动。</translation>
    </message>
    <message>
        <source>{structure} lies on a file system ({detail}) where two programs could overwrite each other's changes.</source>
        <translation>{structure} 所在的文件系统（{detail}）上，两个程序可能互相覆盖对方的更改。</translation>
    </message>
    <message>
        <source>Other users may read or change {structure}.</source>
        <translation>其他用户可以读取或更改 {structure}。</translation>
    </message>
    <message>
        <source>{structure} belongs to another user.</source>
        <translation>{structure} 属于其他用户。</translation>
    </message>
    <message>
        <source>{structure} cannot be written: {detail}</source>
        <translation>无法写入 {structure}：{detail}</translation>
    </message>
    <message>
        <source>The disk is full: nothing of the change was saved. {detail}</source>
        <translation>磁盘已满：本次更改未保存任何内容。{detail}</translation>
    </message>
    <message>
        <source>Make room on the disk, then do it again.</source>
        <translation>请腾出磁盘空间，然后重做一次。</translation>
    </message>
    <message>
        <source>The store could not be read or written: {detail}</source>
        <translation>无法读取或写入存储库：{detail}</translation>
    </message>
    <message>
        <source>Check the disk. What was confirmed before is kept.</source>
        <translation>请检查磁盘。此前已确认的内容均已保存。</translation>
    </message>
    <message>
        <source>Another program is writing to the store.</source>
        <translation>另一个程序正在写入存储库。</translation>
    </message>
    <message>
        <source>The store is damaged or was altered: {detail}</source>
        <translation>存储库已损坏或被改动：{detail}</translation>
    </message>
    <message>
        <source>It is in the store already: {detail}</source>
        <translation>存储库中已有该项：{detail}</translation>
    </message>
    <message>
        <source>The store does not have it: {structure} {detail}</source>
        <translation>存储库中没有该项：{structure} {detail}</translation>
    </message>
    <message>
        <source>Somebody else decided meanwhile; nothing of this decision was saved.</source>
        <translation>在此期间已有他人做出决定；本次决定未保存任何内容。</translation>
    </message>
    <message>
        <source>It has {wanted} bytes; the store takes at most {available}.</source>
        <translation>大小为 {wanted} 字节；存储库最多接受 {available} 字节。</translation>
    </message>
    <message>
        <source>The work on the store was cancelled.</source>
        <translation>对存储库的操作已取消。</translation>
    </message>
    <message>
        <source>No store is open.</source>
        <translation>没有打开的数据库。</translation>
    </message>
    <message>
        <source>Nothing of the change was saved: {detail}</source>
        <translation>本次更改未保存任何内容：{detail}</translation>
    </message>
</context>
<context>
    <name>Proposal</name>
    <message>
        <source>The evidence is not verified: nothing can be learnt from it.</source>
        <translation>证据未经验证：不能从中学习任何内容。</translation>
    </message>
    <message>
        <source>There is nothing to accept: everything is as the benchmark.</source>
        <translation>没有可接受的内容：一切与基准值一致。</translation>
    </message>
    <message>
        <source>A new benchmark takes the whole boot: choose all of its changes.</source>
        <translation>新的基准值取自整次启动：请选择其全部改变。</translation>
    </message>
    <message>
        <source>It would accept more than what was looked at: a digest is missing or too weak.</source>
        <translation>这会接受超出所查看的内容：缺少摘要或摘要过弱。</translation>
    </message>
    <message>
        <source>The instance has no benchmark yet.</source>
        <translation>该可信实例尚无基准值。</translation>
    </message>
    <message>
        <source>These values are in force already.</source>
        <translation>这些度量值已在生效。</translation>
    </message>
    <message>
        <source>Confirm as benchmark</source>
        <translation>确认为基准值</translation>
    </message>
    <message>
        <source>Undo: back to an earlier version</source>
        <translation>撤销：回到较早的版本</translation>
    </message>
    <message>
        <source>Rebase the benchmark</source>
        <translation>更新基准值</translation>
    </message>
    <message>
        <source>Also accept</source>
        <translation>另外接受</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Rebase</source>
        <translation>更新基准值</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>What %1 measured in its last boot becomes its standard. Later boots are compared with it.</source>
        <translation>%1 最近一次启动的度量值将成为其标准值，后续启动与之比较。</translation>
    </message>
    <message>
        <source>The values of version %1 become the standard of %2 again. Everything is judged anew.</source>
        <translation>第 %1 版的度量值重新成为 %2 的标准值。一切将重新评判。</translation>
    </message>
    <message>
        <source>What %1 measured in this boot becomes its standard.</source>
        <translation>%1 在此次启动中的度量值将成为其标准值。</translation>
    </message>
    <message>
        <source>These measurements are accepted beside the benchmark.</source>
        <translation>除基准值之外，还接受这些度量值。</translation>
    </message>
    <message>
        <source>Benchmark: version %1 replaces version %2</source>
        <translation>基准值：第 %1 版取代第 %2 版</translation>
    </message>
    <message>
        <source>Benchmark: version %1, the first</source>
        <translation>基准值：第 %1 版，首个版本</translation>
    </message>
    <message>
        <source>Become trusted: %1; stay untrusted: %2; not concerned: %3</source>
        <translation>变为可信：%1；仍不可信：%2；不受影响：%3</translation>
    </message>
    <message>
        <source>Older boots that would pass, too: %1</source>
        <translation>同样会通过的较早启动：%1</translation>
    </message>
    <message>
        <source>Older boots that would no longer pass: %1</source>
        <translation>不再通过的较早启动：%1</translation>
    </message>
    <message>
        <source>%1: %2 changes, first in: %3</source>
        <translation>%1：%2 处改变，最早位于：%3</translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <translation>接受：%1</translation>
    </message>
    <message>
        <source>%1 measurements become accepted in all</source>
        <translation>总共将接受 %1 项度量值</translation>
    </message>
    <message>
        <source>The file holds this very ledger: there is nothing to do.</source>
        <translation>文件中就是此账本：无需操作。</translation>
    </message>
    <message>
        <source>The file holds an earlier state of this ledger: nothing is taken back.</source>
        <translation>文件中是此账本的较早状态：不会回退任何内容。</translation>
    </message>
    <message>
        <source>%1 entries that were missing here were added.</source>
        <translation>已添加此处缺少的 %1 个条目。</translation>
    </message>
    <message>
        <source>Both ledgers begin alike and went on apart after %1 entries: nothing was taken over.</source>
        <translation>两个账本开头相同，在 %1 个条目之后分叉：未接收任何内容。</translation>
    </message>
    <message>
        <source>The file holds another ledger: nothing was taken over.</source>
        <translation>文件中是另一个账本：未接收任何内容。</translation>
    </message>
    <message>
        <source>The ledger in the file is not valid: nothing was taken over.</source>
        <translation>文件中的账本无效：未接收任何内容。</translation>
    </message>
    <message>
        <source>The ledger is shorter than when it was last seen: entries were cut off, or an older copy was put in its place.</source>
        <translation>账本比上次所见更短：条目被截断，或被换成了旧副本。</translation>
    </message>
    <message>
        <source>Where the last entry was seen, another one is: the ledger was replaced.</source>
        <translation>上次所见的最后条目处是另一个条目：账本被替换过。</translation>
    </message>
    <message>
        <source>At this place, another ledger was before.</source>
        <translation>此位置以前是另一个账本。</translation>
    </message>
</context>
<context>
    <name>Provenance</name>
    <message>
        <source>signed</source>
        <translation>已签名</translation>
    </message>
    <message>
        <source>It stands in what the TPM signed.</source>
        <translation>该内容位于 TPM 所签名的数据之中。</translation>
    </message>
    <message>
        <source>bound</source>
        <translation>已绑定</translation>
    </message>
    <message>
        <source>Its hash was extended into a PCR, and the replay gives the value that the TPM signed.</source>
        <translation>其哈希已扩展到 PCR 中，且重放结果与 TPM 签名的值一致。</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>仅供参考</translation>
    </message>
    <message>
        <source>The digest beside it is bound to a signed PCR, but this is not what was hashed: it can say anything.</source>
        <translation>旁边的摘要已绑定到经签名的 PCR，但被哈希的并不是此内容：它可以是任意内容。</translation>
    </message>
    <message>
        <source>unbound</source>
        <translation>未绑定</translation>
    </message>
    <message>
        <source>Nothing that a TPM signed covers it: it is a claim.</source>
        <translation>TPM 签名的任何内容都不涵盖它：这只是一项声称。</translation>
    </message>
</context>
<context>
    <name>Recognise</name>
    <message>
        <source>%1 hexadecimal digits</source>
        <translation>%1 位十六进制数字</translation>
    </message>
    <message>
        <source>attests to something else than PCRs</source>
        <translation>所证明的不是 PCR</translation>
    </message>
    <message>
        <source>%1, restricted key of a TPM</source>
        <translation>%1，TPM 的受限密钥</translation>
    </message>
    <message>
        <source>%1, key of a TPM</source>
        <translation>%1，TPM 的密钥</translation>
    </message>
    <message>
        <source>%1, in a certificate</source>
        <translation>%1，位于证书中</translation>
    </message>
    <message>
        <source>%1, numbers only</source>
        <translation>%1，仅有数值</translation>
    </message>
    <message>
        <source>certificate revocation list</source>
        <translation>证书吊销列表</translation>
    </message>
    <message>
        <source>%1 bytes of values</source>
        <translation>%1 字节的值</translation>
    </message>
    <message>
        <source>no PCR</source>
        <translation>无 PCR</translation>
    </message>
</context>
<context>
    <name>SampleStore</name>
    <message>
        <source>The machine as it was installed</source>
        <translation>该机器安装完成时的状态</translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>Baseline</source>
        <translation>基准</translation>
    </message>
    <message>
        <source>Debian 12 with Secure Boot, started as installed.</source>
        <translation>开启安全启动的 Debian 12，按安装时的状态启动。</translation>
    </message>
    <message>
        <source>Debian 12 starts with Secure Boot on, as it was installed.</source>
        <translation>Debian 12 在安全启动开启的情况下按安装时的状态启动。</translation>
    </message>
    <message>
        <source>the whole chain, with 54 boot events and 114 IMA entries.</source>
        <translation>完整的启动链：54 个启动事件和 114 条 IMA 记录。</translation>
    </message>
    <message>
        <source>Kernel update</source>
        <translation>内核更新</translation>
    </message>
    <message>
        <source>The same machine with a newer kernel: see PCR 4, 8 and 9.</source>
        <translation>同一台机器，内核更新：见 PCR 4、8 和 9。</translation>
    </message>
    <message>
        <source>The same machine after kernel 6.1.0-55 gave way to 6.1.0-56.</source>
        <translation>同一台机器，内核由 6.1.0-55 更新为 6.1.0-56。</translation>
    </message>
    <message>
        <source>PCR 4 has another kernel image, PCR 8 other commands that name it, PCR 9 another grub.cfg, kernel and initramfs.</source>
        <translation>PCR 4 中是另一个内核映像，PCR 8 中引用它的命令不同，PCR 9 中 grub.cfg、内核和 initramfs 不同。</translation>
    </message>
    <message>
        <source>Boot kit</source>
        <translation>引导套件（bootkit）</translation>
    </message>
    <message>
        <source>A foreign program runs before shim, signed by a key added to db.</source>
        <translation>外来程序先于 shim 运行，由加入 db 的密钥签名。</translation>
    </message>
    <message>
        <source>An attacker's certificate was added to db. A program of theirs starts in place of shim, then starts the real shim.</source>
        <translation>攻击者的证书被加入 db。其程序取代 shim 启动，随后再启动真正的 shim。</translation>
    </message>
    <message>
        <source>in PCR 7, db has grown and a second authority is named; in PCR 4 there is one application more, and shimx64.efi has another digest.</source>
        <translation>PCR 7 中 db 变大，并出现第二个授权方；PCR 4 中多了一个应用程序，shimx64.efi 的摘要也不同。</translation>
    </message>
    <message>
        <source>Tampered log</source>
        <translation>被篡改的日志</translation>
    </message>
    <message>
        <source>The baseline's log after someone cut one event out of it.</source>
        <translation>基准日志被人删去一个事件之后。</translation>
    </message>
    <message>
        <source>The baseline's log after the event with the kernel command line was cut out of it.</source>
        <translation>基准日志被删去内核命令行事件之后。</translation>
    </message>
    <message>
        <source>The machine is a virtual one: QEMU 7.2 with OVMF 2022.11 as its firmware, Microsoft's PK, KEK, db and dbx enrolled, and the software TPM swtpm 0.7.1 with the banks SHA-1, SHA-256, SHA-384 and SHA-512.</source>
        <translation>这是一台虚拟机：QEMU 7.2，固件为 OVMF 2022.11，登记了 Microsoft 的 PK、KEK、db 和 dbx；软件 TPM 为 swtpm 0.7.1，具有 SHA-1、SHA-256、SHA-384 和 SHA-512 四个 bank。</translation>
    </message>
    <message>
        <source>The boot chain is Debian's own, signed by Microsoft and Debian: shim 16.1, GRUB 2.06, Linux 6.1 with the IMA policy tcb. Each boot began with the power off.</source>
        <translation>启动链是 Debian 自己的，由 Microsoft 和 Debian 签名：shim 16.1、GRUB 2.06、采用 IMA 策略 tcb 的 Linux 6.1。每次启动都从断电状态开始。</translation>
    </message>
    <message>
        <source>For the boot kit, the certificate was written into db while the machine was off. The program is a few lines of our own that print a text and start the real shim.</source>
        <translation>引导套件示例中，证书是在关机时写入 db 的。该程序是我们自己编写的几行代码，只打印一段文字并启动真正的 shim。</translation>
    </message>
    <message>
        <source>Boot log and IMA list were then copied from the kernel's securityfs, unchanged.</source>
        <translation>随后从内核的 securityfs 原样复制启动日志和 IMA 列表。</translation>
    </message>
    <message>
        <source>the log alone reads without a fault. But the IMA list's boot_aggregate does not fit it, and its PCR 8 is not the one that the TPM signed: the checks lead there.</source>
        <translation>单看日志毫无破绽。但 IMA 列表的 boot_aggregate 与它不符，其 PCR 8 也不是 TPM 签名的值：可由各项检查看出。</translation>
    </message>
    <message>
        <source>Evidence bundle</source>
        <translation>证据包</translation>
    </message>
    <message>
        <source>The baseline's evidence in one file, as it travels.</source>
        <translation>基准启动的证据，装在一个便于传送的文件里。</translation>
    </message>
    <message>
        <source>The baseline's logs, quote, keys and certificates in one file, without a record of who asked for them.</source>
        <translation>基准启动的日志、引证、密钥和证书，装在一个文件里，但没有谁请求过它们的记录。</translation>
    </message>
    <message>
        <source>everything in it is authentic, but nothing shows whose TPM signed it and when: the verdict is Incomplete, not Verified.</source>
        <translation>其中一切都是真实的，但没有任何东西表明是谁的 TPM、在何时签名：结论是不完整，而不是已验证。</translation>
    </message>
</context>
<context>
    <name>SecureBootFact</name>
    <message>
        <source>Secure Boot was on.</source>
        <translation>安全启动已开启。</translation>
    </message>
    <message>
        <source>The log says that Secure Boot was on; nothing that a TPM signed proves it.</source>
        <translation>日志称安全启动已开启，但 TPM 签名的任何内容都不能证明这一点。</translation>
    </message>
    <message>
        <source>Secure Boot was off: the firmware started programs without verifying them.</source>
        <translation>安全启动已关闭：固件未经验证就启动了程序。</translation>
    </message>
    <message>
        <source>Turn Secure Boot on in the firmware's setup, unless it is off on purpose.</source>
        <translation>请在固件设置中开启安全启动，除非是有意关闭的。</translation>
    </message>
    <message>
        <source>The log says that Secure Boot was off.</source>
        <translation>日志称安全启动已关闭。</translation>
    </message>
    <message>
        <source>Nothing was measured that says whether Secure Boot was on.</source>
        <translation>没有任何度量内容说明安全启动是否开启。</translation>
    </message>
    <message>
        <source>Collect the log again if it is incomplete; otherwise look for a firmware update.</source>
        <translation>如果日志不完整，请重新收集；否则请查找固件更新。</translation>
    </message>
    <message>
        <source>SecureBoot was measured more than once: which value was in force cannot be told.</source>
        <translation>SecureBoot 被度量了不止一次：无法判断哪个值生效。</translation>
    </message>
    <message>
        <source>Look at the events of PCR 7 one by one.</source>
        <translation>请逐个查看 PCR 7 的事件。</translation>
    </message>
    <message>
        <source>The firmware has no variable SecureBoot: nothing says that it verifies what it starts.</source>
        <translation>固件没有 SecureBoot 变量：没有任何内容说明它会验证所启动的程序。</translation>
    </message>
    <message>
        <source>SecureBoot is neither 0 nor 1: it must not be taken for on.</source>
        <translation>SecureBoot 既不是 0 也不是 1：不能视为已开启。</translation>
    </message>
    <message>
        <source>Look at the event's bytes, and for a firmware update.</source>
        <translation>请查看该事件的字节，并查找固件更新。</translation>
    </message>
    <message>
        <source>What the log says of SecureBoot is not what was measured.</source>
        <translation>日志中关于 SecureBoot 的内容并非实际度量的内容。</translation>
    </message>
    <message>
        <source>Treat the log as changed: collect it again.</source>
        <translation>请将该日志视为已被更改，并重新收集。</translation>
    </message>
    <message>
        <source>SecureBoot was measured after the firmware handed over: whatever ran then can have made it up.</source>
        <translation>SecureBoot 是在固件移交控制权之后才度量的：当时运行的任何程序都可能伪造它。</translation>
    </message>
    <message>
        <source>Suspect a boot kit: compare PCR 7 with an earlier boot of the machine.</source>
        <translation>请怀疑存在启动工具包（bootkit）：将 PCR 7 与该机器之前的启动进行比较。</translation>
    </message>
    <message>
        <source>SecureBoot says on, but {variable} says that nothing is enforced.</source>
        <translation>SecureBoot 显示已开启，但 {variable} 表明没有强制执行任何验证。</translation>
    </message>
    <message>
        <source>Compare PCR 7 with an earlier boot of the machine.</source>
        <translation>请将 PCR 7 与该机器之前的启动进行比较。</translation>
    </message>
    <message>
        <source>SecureBoot says on, but no platform key (PK) was measured: without one it cannot be on.</source>
        <translation>SecureBoot 显示已开启，但未度量到平台密钥（PK）：没有平台密钥就不可能开启。</translation>
    </message>
    <message>
        <source>A variable named {variable} is not UEFI's: its vendor is {vendor}. It can be taken for the real one.</source>
        <translation>名为 {variable} 的变量不是 UEFI 的变量，其供应商为 {vendor}。它可能被误认为真正的变量。</translation>
    </message>
    <message>
        <source>Find out which firmware or program measured it.</source>
        <translation>请查明是哪个固件或程序度量了它。</translation>
    </message>
    <message>
        <source>The firmware was in setup mode: anyone can enrol keys.</source>
        <translation>固件处于设置模式：任何人都可以注册密钥。</translation>
    </message>
    <message>
        <source>Enrol a platform key in the firmware's setup.</source>
        <translation>请在固件设置中注册平台密钥。</translation>
    </message>
    <message>
        <source>The firmware was in audit mode: it notes what it would refuse, and starts it all the same.</source>
        <translation>固件处于审计模式：它只记录本应拒绝的程序，但仍会启动它们。</translation>
    </message>
    <message>
        <source>Leave audit mode in the firmware's setup.</source>
        <translation>请在固件设置中退出审计模式。</translation>
    </message>
    <message>
        <source>The firmware was in deployed mode, the strictest one.</source>
        <translation>固件处于部署模式，即最严格的模式。</translation>
    </message>
    <message>
        <source>{database} holds the certificate {commonName}.</source>
        <translation>{database} 中有证书 {commonName}。</translation>
    </message>
    <message>
        <source>{database} holds Microsoft's certificate of 2011: {commonName}.</source>
        <translation>{database} 中有 Microsoft 2011 年的证书：{commonName}。</translation>
    </message>
    <message>
        <source>{database} holds Microsoft's certificate of 2023: {commonName}.</source>
        <translation>{database} 中有 Microsoft 2023 年的证书：{commonName}。</translation>
    </message>
    <message>
        <source>{database} has Microsoft's certificates of 2011, which expire in 2026, and none of 2023.</source>
        <translation>{database} 只有 Microsoft 2011 年的证书（2026 年到期），没有 2023 年的证书。</translation>
    </message>
    <message>
        <source>Install the firmware or operating system update that adds the certificates of 2023.</source>
        <translation>请安装会添加 2023 年证书的固件或操作系统更新。</translation>
    </message>
    <message>
        <source>{database} holds a test key that was never meant for use (PKfail, CVE-2024-8105): {commonName}.</source>
        <translation>{database} 中有绝不应投入使用的测试密钥（PKfail，CVE-2024-8105）：{commonName}。</translation>
    </message>
    <message>
        <source>Install the vendor's firmware update, or enrol keys of your own.</source>
        <translation>请安装厂商的固件更新，或注册自己的密钥。</translation>
    </message>
    <message>
        <source>Hashes of single programs in {database}: {count}.</source>
        <translation>{database} 中单个程序的哈希数量：{count}。</translation>
    </message>
    <message>
        <source>Further certificates in {database}, not listed here: {count}.</source>
        <translation>{database} 中未在此列出的其他证书数量：{count}。</translation>
    </message>
    <message>
        <source>{database} was not measured.</source>
        <translation>{database} 未被度量。</translation>
    </message>
    <message>
        <source>{database} was measured more than once: which contents were in force cannot be told.</source>
        <translation>{database} 被度量了不止一次：无法判断哪份内容生效。</translation>
    </message>
    <message>
        <source>{database} was measured after the firmware handed over: whatever ran then can have made it up.</source>
        <translation>{database} 是在固件移交控制权之后才度量的：当时运行的任何程序都可能伪造它。</translation>
    </message>
    <message>
        <source>{database} cannot be read, or is not what was measured.</source>
        <translation>{database} 无法读取，或并非实际度量的内容。</translation>
    </message>
    <message>
        <source>Look at the event's bytes; collect the log again.</source>
        <translation>请查看该事件的字节，并重新收集日志。</translation>
    </message>
    <message>
        <source>{database} is empty.</source>
        <translation>{database} 为空。</translation>
    </message>
    <message>
        <source>Entries of dbx: {hashes} hash(es), {certificates} certificate(s).</source>
        <translation>dbx 的条目：{hashes} 个哈希，{certificates} 个证书。</translation>
    </message>
    <message>
        <source>dbx forbids no program: its one entry stands for an empty list.</source>
        <translation>dbx 不禁止任何程序：其唯一的条目代表空列表。</translation>
    </message>
    <message>
        <source>Install the current dbx update, with fwupd or with the operating system's updates.</source>
        <translation>请通过 fwupd 或操作系统更新安装最新的 dbx 更新。</translation>
    </message>
    <message>
        <source>dbx forbids what {commonName} signed, and with it old boot managers of Windows (CVE-2023-24932).</source>
        <translation>dbx 禁止由 {commonName} 签名的程序，因而也禁止旧的 Windows 启动管理器（CVE-2023-24932）。</translation>
    </message>
    <message>
        <source>dbx forbids {hashes} image(s) by hash; Microsoft's list for x86-64 had {published} on {date}.</source>
        <translation>dbx 按哈希禁止 {hashes} 个映像；Microsoft 针对 x86-64 的列表在 {date} 有 {published} 个。</translation>
    </message>
    <message>
        <source>dbx holds all {total} images of the reference of {date}.</source>
        <translation>dbx 包含 {date} 参考列表中的全部 {total} 个映像。</translation>
    </message>
    <message>
        <source>dbx lacks {missing} of the {total} images of the reference of {date}.</source>
        <translation>dbx 缺少 {date} 参考列表 {total} 个映像中的 {missing} 个。</translation>
    </message>
    <message>
        <source>Entries that left dbx since the boot before: {count}.</source>
        <translation>自上次启动以来从 dbx 中消失的条目数量：{count}。</translation>
    </message>
    <message>
        <source>Find out who took them out: an update only adds entries.</source>
        <translation>请查明是谁移除了它们：更新只会添加条目。</translation>
    </message>
    <message>
        <source>shim's own validation is not switched off: MokSBState is 0.</source>
        <translation>shim 自身的验证未被关闭：MokSBState 为 0。</translation>
    </message>
    <message>
        <source>shim's own validation is not switched off: no MokSBState was measured.</source>
        <translation>shim 自身的验证未被关闭：未度量到 MokSBState。</translation>
    </message>
    <message>
        <source>shim verifies nothing that it starts: its validation is switched off (MokSBState).</source>
        <translation>shim 不验证它所启动的任何程序：其验证已被关闭（MokSBState）。</translation>
    </message>
    <message>
        <source>Run mokutil --enable-validation and restart the machine.</source>
        <translation>请运行“mokutil --enable-validation”并重新启动该机器。</translation>
    </message>
    <message>
        <source>MokSBState is neither 0 nor 1: whether shim verifies what it starts cannot be told.</source>
        <translation>MokSBState 既不是 0 也不是 1：无法判断 shim 是否验证它所启动的程序。</translation>
    </message>
    <message>
        <source>shim does not trust the keys of the firmware's db.</source>
        <translation>shim 不信任固件 db 中的密钥。</translation>
    </message>
    <message>
        <source>The kernel trusts the keys of the machine's owner (MokListTrusted).</source>
        <translation>内核信任机器所有者的密钥（MokListTrusted）。</translation>
    </message>
    <message>
        <source>The list of the owner's keys (MokList) was measured; the log has its digest alone.</source>
        <translation>所有者的密钥列表（MokList）已被度量；日志中只有其摘要。</translation>
    </message>
    <message>
        <source>The list of what the owner forbids (MokListX) was measured; the log has its digest alone.</source>
        <translation>所有者的禁止列表（MokListX）已被度量；日志中只有其摘要。</translation>
    </message>
    <message>
        <source>shim's revocation level (SBAT) is current: {date}.</source>
        <translation>shim 的吊销级别（SBAT）是最新的：{date}。</translation>
    </message>
    <message>
        <source>shim's revocation level (SBAT) is that of {date}: it lets programs run that {newestDate} revokes ({components}).</source>
        <translation>shim 的吊销级别（SBAT）为 {date}：它允许运行已被 {newestDate} 吊销的程序（{components}）。</translation>
    </message>
    <message>
        <source>Update shim, run mokutil --set-sbat-policy latest and restart the machine.</source>
        <translation>请更新 shim，运行“mokutil --set-sbat-policy latest”并重新启动该机器。</translation>
    </message>
    <message>
        <source>shim's revocation level (SBAT) cannot be read, or is not what was measured.</source>
        <translation>shim 的吊销级别（SBAT）无法读取，或并非实际度量的内容。</translation>
    </message>
    <message>
        <source>Look at the event's bytes; update shim.</source>
        <translation>请查看该事件的字节，并更新 shim。</translation>
    </message>
    <message>
        <source>No revocation level of shim (SBAT) was measured.</source>
        <translation>未度量到 shim 的吊销级别（SBAT）。</translation>
    </message>
    <message>
        <source>Update shim: versions before 15.3 have no revocation level.</source>
        <translation>请更新 shim：15.3 之前的版本没有吊销级别。</translation>
    </message>
    <message>
        <source>A certificate in {database} let programs run: {commonName}.</source>
        <translation>{database} 中的证书允许程序运行：{commonName}。</translation>
    </message>
    <message>
        <source>A hash in {database} let a program run.</source>
        <translation>{database} 中的哈希允许程序运行。</translation>
    </message>
    <message>
        <source>{commonName} is said to have let programs run, but the db that was measured does not hold it.</source>
        <translation>据称 {commonName} 允许程序运行，但所度量的 db 中没有它。</translation>
    </message>
    <message>
        <source>Suspect a boot kit, or firmware that changed db while it started.</source>
        <translation>请怀疑存在启动工具包（bootkit），或固件在启动过程中更改了 db。</translation>
    </message>
    <message>
        <source>{commonName} let programs run, although dbx forbids it.</source>
        <translation>{commonName} 允许程序运行，尽管 dbx 禁止它。</translation>
    </message>
    <message>
        <source>Suspect a boot kit, or firmware that does not look into dbx.</source>
        <translation>请怀疑存在启动工具包（bootkit），或固件不检查 dbx。</translation>
    </message>
    <message>
        <source>Secure Boot is said to be on, and programs were started, but no key is named that let one run.</source>
        <translation>据称安全启动已开启且启动了程序，但没有指明允许其运行的密钥。</translation>
    </message>
    <message>
        <source>Look for a firmware update: which key let a program run has to be measured.</source>
        <translation>请查找固件更新：允许程序运行的密钥必须被度量。</translation>
    </message>
    <message>
        <source>A program was started although dbx forbids its hash.</source>
        <translation>尽管 dbx 禁止其哈希，程序仍被启动。</translation>
    </message>
    <message>
        <source>A program was started that the reference of {date} revokes.</source>
        <translation>启动了被 {date} 参考列表吊销的程序。</translation>
    </message>
    <message>
        <source>Update the boot loader, then dbx.</source>
        <translation>请先更新启动加载程序，再更新 dbx。</translation>
    </message>
    <message>
        <source>The firmware ran in debug mode: whoever has a debugger attached controls it.</source>
        <translation>固件以调试模式运行：连接了调试器的人可以控制它。</translation>
    </message>
    <message>
        <source>Switch debug mode off in the firmware's setup.</source>
        <translation>请在固件设置中关闭调试模式。</translation>
    </message>
    <message>
        <source>DMA protection was off while the machine started: devices could write into its memory.</source>
        <translation>机器启动期间 DMA 保护处于关闭状态：设备可以写入其内存。</translation>
    </message>
    <message>
        <source>Switch DMA protection (IOMMU) on in the firmware's setup.</source>
        <translation>请在固件设置中开启 DMA 保护（IOMMU）。</translation>
    </message>
    <message>
        <source>Secure Boot</source>
        <translation>安全启动</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Forbidden programs (dbx)</source>
        <translation>禁止的程序（dbx）</translation>
    </message>
    <message>
        <source>shim</source>
        <translation>shim</translation>
    </message>
    <message>
        <source>Started programs</source>
        <translation>已启动的程序</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>to know</source>
        <translation>供参考</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>Secure Boot: not proven</source>
        <translation>安全启动：未经证明</translation>
    </message>
    <message>
        <source>Secure Boot: off</source>
        <translation>安全启动：已关闭</translation>
    </message>
    <message>
        <source>Secure Boot: on</source>
        <translation>安全启动：已开启</translation>
    </message>
    <message>
        <source>an unknown date</source>
        <translation>未知日期</translation>
    </message>
    <message>
        <source>Among them: %1.</source>
        <translation>其中包括：%1。</translation>
    </message>
    <message>
        <source>It is %1.</source>
        <translation>它是 %1。</translation>
    </message>
    <message>
        <source>The log calls it %1.</source>
        <translation>日志称其为 %1。</translation>
    </message>
</context>
<context>
    <name>SessionError</name>
    <message>
        <source>The name of the store cannot be understood: %1</source>
        <translation>无法理解数据库的名称：%1</translation>
    </message>
    <message>
        <source>The store cannot be opened: %1</source>
        <translation>无法打开数据库：%1</translation>
    </message>
    <message>
        <source>The file is no store, or it is damaged: %1</source>
        <translation>该文件不是数据库，或已损坏：%1</translation>
    </message>
    <message>
        <source>The store was written by a newer version of this program.</source>
        <translation>该数据库由本程序的更新版本写入。</translation>
    </message>
    <message>
        <source>The store lies on a network file system, where locks do not hold: %1</source>
        <translation>数据库位于网络文件系统上，锁在那里不可靠：%1</translation>
    </message>
    <message>
        <source>Others may read or write the store. Take the permissions away: %1</source>
        <translation>其他用户可以读写该数据库。请取消这些权限：%1</translation>
    </message>
    <message>
        <source>The store belongs to another user: %1</source>
        <translation>该数据库属于另一个用户：%1</translation>
    </message>
    <message>
        <source>The store may not be written to.</source>
        <translation>该数据库不可写入。</translation>
    </message>
    <message>
        <source>The disk is full: nothing was changed.</source>
        <translation>磁盘已满：未作任何更改。</translation>
    </message>
    <message>
        <source>The store could not be read or written: %1</source>
        <translation>无法读写数据库：%1</translation>
    </message>
    <message>
        <source>Another program kept the store locked for too long. Try again.</source>
        <translation>另一个程序锁定数据库过久。请重试。</translation>
    </message>
    <message>
        <source>The store is damaged: %1</source>
        <translation>数据库已损坏：%1</translation>
    </message>
    <message>
        <source>It is there already: %1</source>
        <translation>已经存在：%1</translation>
    </message>
    <message>
        <source>It is not in the store: %1</source>
        <translation>数据库中没有：%1</translation>
    </message>
    <message>
        <source>Somebody else decided meanwhile. Look again, then decide.</source>
        <translation>其间已有他人作出决定。请重新查看后再决定。</translation>
    </message>
    <message>
        <source>It is larger than the store takes.</source>
        <translation>超出数据库可接受的大小。</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>No store is open.</source>
        <translation>没有打开的数据库。</translation>
    </message>
    <message>
        <source>It was refused: %1</source>
        <translation>已被拒绝：%1</translation>
    </message>
    <message>
        <source>The file is no key of an operator.</source>
        <translation>该文件不是操作员的密钥。</translation>
    </message>
    <message>
        <source>The key is not encrypted: anybody could sign with it.</source>
        <translation>该密钥未加密：任何人都能用它签名。</translation>
    </message>
    <message>
        <source>The key is encrypted too weakly.</source>
        <translation>该密钥的加密强度过低。</translation>
    </message>
    <message>
        <source>The password is wrong.</source>
        <translation>密码错误。</translation>
    </message>
    <message>
        <source>The password is too short: at least 8 characters.</source>
        <translation>密码过短：至少 8 个字符。</translation>
    </message>
    <message>
        <source>There is a file of that name already. Choose another name.</source>
        <translation>已有同名文件。请选择其他名称。</translation>
    </message>
    <message>
        <source>There is no such key file.</source>
        <translation>没有此密钥文件。</translation>
    </message>
    <message>
        <source>Others may read or write the key file, or it is a link.</source>
        <translation>其他用户可以读写该密钥文件，或它是一个链接。</translation>
    </message>
    <message>
        <source>The key file could not be read or written.</source>
        <translation>无法读写密钥文件。</translation>
    </message>
    <message>
        <source>No TPM answers, or it lacks what is needed.</source>
        <translation>没有 TPM 应答，或其缺少所需功能。</translation>
    </message>
    <message>
        <source>The key was made in another TPM, or the TPM was cleared.</source>
        <translation>该密钥由另一个 TPM 生成，或该 TPM 已被清除。</translation>
    </message>
    <message>
        <source>The TPM refuses for a while, after too many wrong passwords.</source>
        <translation>密码错误次数过多，TPM 暂时拒绝。</translation>
    </message>
    <message>
        <source>The file is no answer that can be used: %1</source>
        <translation>该文件不是可用的答复：%1</translation>
    </message>
    <message>
        <source>The benchmark cannot be made again from what it was learnt from.</source>
        <translation>无法从学习来源重新得出该基准值。</translation>
    </message>
    <message>
        <source>The store has a ledger already.</source>
        <translation>该数据库已有账本。</translation>
    </message>
    <message>
        <source>The attestation key has no Name: give it as the TPM's public area (TPM2B_PUBLIC).</source>
        <translation>证明密钥没有 Name：请以 TPM 公共区域（TPM2B_PUBLIC）的形式提供。</translation>
    </message>
    <message>
        <source>Unlock your key first.</source>
        <translation>请先解锁您的密钥。</translation>
    </message>
    <message>
        <source>Something changed since it was shown. Look again, then decide.</source>
        <translation>显示之后情况已有变化。请重新查看后再决定。</translation>
    </message>
    <message>
        <source>There is no benchmark yet.</source>
        <translation>尚无基准值。</translation>
    </message>
    <message>
        <source>There is no such boot.</source>
        <translation>没有此次启动。</translation>
    </message>
    <message>
        <source>There is no evidence in it.</source>
        <translation>其中没有证据。</translation>
    </message>
    <message>
        <source>There is no such instance.</source>
        <translation>没有此可信实例。</translation>
    </message>
    <message>
        <source>This computer gives no random numbers: no key can be made.</source>
        <translation>本机无法提供随机数：不能生成密钥。</translation>
    </message>
    <message>
        <source>The boot does not have that change.</source>
        <translation>该次启动没有此改变。</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>已不存在。</translation>
    </message>
    <message>
        <source>The evidence is not verified: nothing can be learnt from it.</source>
        <translation>证据未经验证：不能从中学习任何内容。</translation>
    </message>
    <message>
        <source>The store is read-only until the ledger is valid again.</source>
        <translation>在账本恢复有效之前，数据库为只读。</translation>
    </message>
    <message>
        <source>A reason is required.</source>
        <translation>必须填写理由。</translation>
    </message>
    <message>
        <source>The key was revoked: %1</source>
        <translation>该密钥已被吊销：%1</translation>
    </message>
    <message>
        <source>The key is no key of an operator of this store.</source>
        <translation>该密钥不是此数据库任何操作员的密钥。</translation>
    </message>
</context>
<context>
    <name>SourceReport</name>
    <message>
        <source>Bundle %1, made by %2 at %3, as it says of itself</source>
        <translation>证据包 %1，据其自述由 %2 于 %3 生成</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <translation>文件夹 %1</translation>
    </message>
    <message>
        <source>%1 (%2 bytes): %3</source>
        <translation>%1（%2 字节）：%3</translation>
    </message>
    <message>
        <source>It asked at %1.</source>
        <translation>发出时间为 %1。</translation>
    </message>
    <message>
        <source>The machine says of itself, and nothing proves it: %1</source>
        <translation>该机器自述，没有任何证明：%1</translation>
    </message>
    <message>
        <source>… and %1 lines more</source>
        <translation>……还有 %1 行</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Dynamic launch</source>
        <translation>动态启动</translation>
    </message>
    <message>
        <source>A fresh start of trust while the machine runs (Intel TXT, AMD SKINIT): launch code, its policy and the kernel it starts.</source>
        <translation>机器运行中重新建立信任（Intel TXT、AMD SKINIT）：启动代码、其策略及其启动的内核。</translation>
    </message>
    <message>
        <source>Platform firmware</source>
        <translation>平台固件</translation>
    </message>
    <message>
        <source>The firmware's own code: version, volumes and drivers built into it. It changes with a firmware update only.</source>
        <translation>固件自身的代码：版本、固件卷和内置驱动。只随固件更新而变化。</translation>
    </message>
    <message>
        <source>Platform configuration</source>
        <translation>平台配置</translation>
    </message>
    <message>
        <source>Firmware settings, boot entries and hardware tables. It changes when someone changes a setting or a part.</source>
        <translation>固件设置、启动项和硬件表。更改设置或硬件时会变化。</translation>
    </message>
    <message>
        <source>Drivers and option ROMs</source>
        <translation>驱动与选项 ROM</translation>
    </message>
    <message>
        <source>Code that add-in cards and UEFI drivers bring along, and their configuration.</source>
        <translation>扩展卡和 UEFI 驱动带来的代码及其配置。</translation>
    </message>
    <message>
        <source>Platform vendor</source>
        <translation>平台厂商</translation>
    </message>
    <message>
        <source>What the maker of the machine chose to measure, such as wake events.</source>
        <translation>机器厂商选择度量的内容，例如唤醒事件。</translation>
    </message>
    <message>
        <source>Secure Boot policy</source>
        <translation>安全启动策略</translation>
    </message>
    <message>
        <source>Whether Secure Boot is on, its keys and lists (PK, KEK, db, dbx), and which key vouched for each program.</source>
        <translation>安全启动是否开启，其密钥与列表（PK、KEK、db、dbx），以及为每个程序担保的密钥。</translation>
    </message>
    <message>
        <source>Boot manager and boot path</source>
        <translation>启动管理器与启动路径</translation>
    </message>
    <message>
        <source>Each program the firmware started on the way to the system, boot attempts and the partition table.</source>
        <translation>固件在启动系统途中运行的每个程序、启动尝试和分区表。</translation>
    </message>
    <message>
        <source>Shim: machine owner keys</source>
        <translation>shim：机主密钥（MOK）</translation>
    </message>
    <message>
        <source>Keys and hashes that the machine's owner enrolled for shim, and its SBAT level.</source>
        <translation>机主为 shim 登记的密钥与哈希，以及 SBAT 级别。</translation>
    </message>
    <message>
        <source>Boot loader commands</source>
        <translation>引导加载程序命令</translation>
    </message>
    <message>
        <source>Every command the boot loader ran, and the kernel command line.</source>
        <translation>引导加载程序执行的每条命令，以及内核命令行。</translation>
    </message>
    <message>
        <source>Kernel and initramfs</source>
        <translation>内核与 initramfs</translation>
    </message>
    <message>
        <source>Files the boot loader read: its modules and configuration, the kernel and the initramfs.</source>
        <translation>引导加载程序读取的文件：其模块与配置、内核和 initramfs。</translation>
    </message>
    <message>
        <source>Unified kernel and systemd</source>
        <translation>统一内核映像与 systemd</translation>
    </message>
    <message>
        <source>Sections of a unified kernel image, its command line, credentials, and the phases of the boot.</source>
        <translation>统一内核映像的各节、命令行、凭据，以及启动各阶段标记。</translation>
    </message>
    <message>
        <source>Windows boot</source>
        <translation>Windows 启动</translation>
    </message>
    <message>
        <source>What Windows measures itself: boot counters, loaded modules and drivers, policies, BitLocker's access control.</source>
        <translation>Windows 自身度量的内容：启动计数器、加载的模块与驱动、策略、BitLocker 访问控制。</translation>
    </message>
    <message>
        <source>System identity</source>
        <translation>系统身份</translation>
    </message>
    <message>
        <source>Machine ID, root file system and volume keys, measured by the running system.</source>
        <translation>机器 ID、根文件系统和卷密钥，由运行中的系统度量。</translation>
    </message>
    <message>
        <source>Kernel modules and applications</source>
        <translation>内核模块与应用程序</translation>
    </message>
    <message>
        <source>Files that the running kernel loaded or executed, listed by IMA.</source>
        <translation>运行中的内核加载或执行的文件，由 IMA 列出。</translation>
    </message>
    <message>
        <source>Other registers</source>
        <translation>其他寄存器</translation>
    </message>
    <message>
        <source>Registers without an assigned use: debugging and application support.</source>
        <translation>没有指定用途的寄存器：调试与应用支持。</translation>
    </message>
    <message>
        <source>Measured by: %1</source>
        <translation>度量者：%1</translation>
    </message>
    <message>
        <source>Measured by the root of trust: the first code that runs after reset</source>
        <translation>由信任根度量：复位后最先运行的代码</translation>
    </message>
    <message>
        <source>Measured by the processor's launch instruction</source>
        <translation>由处理器的启动指令度量</translation>
    </message>
    <message>
        <source>Measured by whoever uses the register</source>
        <translation>由使用该寄存器的一方度量</translation>
    </message>
</context>
<context>
    <name>StatusReason</name>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 项</translation>
    </message>
    <message>
        <source>The evidence is not authentic. Failed: %1</source>
        <translation>证据不真实。未通过：%1</translation>
    </message>
    <message>
        <source>The evidence does not prove everything. Not answered: %1</source>
        <translation>证据不足以证明一切。未能回答：%1</translation>
    </message>
    <message>
        <source>Another key signed than that of this instance.</source>
        <translation>签名的密钥不是此实例的密钥。</translation>
    </message>
    <message>
        <source>There is no benchmark to compare with.</source>
        <translation>没有可供比较的基准值。</translation>
    </message>
    <message>
        <source>The benchmark cannot be made again from what it was learnt from.</source>
        <translation>无法从学习来源重新得出该基准值。</translation>
    </message>
    <message>
        <source>Not as accepted, from this stage on: %1</source>
        <translation>从此阶段起与已接受的不符：%1</translation>
    </message>
    <message>
        <source>Parts cannot be compared with the benchmark: %1</source>
        <translation>部分内容无法与基准值比较：%1</translation>
    </message>
    <message>
        <source>The evidence says nothing of registers that count: %1</source>
        <translation>证据未涉及需要判断的寄存器：%1</translation>
    </message>
    <message>
        <source>There is no boot log: judged by the values of the registers alone.</source>
        <translation>没有启动日志：仅凭寄存器的值判断。</translation>
    </message>
    <message>
        <source>It was never attested.</source>
        <translation>从未证明过。</translation>
    </message>
    <message>
        <source>The last evidence is too old: %1 h</source>
        <translation>最近的证据过旧：%1 小时</translation>
    </message>
    <message>
        <source>evidence failed</source>
        <translation>证据未通过</translation>
    </message>
    <message>
        <source>evidence incomplete</source>
        <translation>证据不完整</translation>
    </message>
    <message>
        <source>another key</source>
        <translation>密钥不同</translation>
    </message>
    <message>
        <source>no benchmark</source>
        <translation>无基准值</translation>
    </message>
    <message>
        <source>benchmark damaged</source>
        <translation>基准值损坏</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1已改变</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>无法比较</translation>
    </message>
    <message>
        <source>registers missing</source>
        <translation>缺少寄存器</translation>
    </message>
    <message>
        <source>registers only</source>
        <translation>仅有寄存器</translation>
    </message>
    <message>
        <source>never attested</source>
        <translation>从未证明</translation>
    </message>
    <message>
        <source>too old</source>
        <translation>过旧</translation>
    </message>
</context>
<context>
    <name>StoreAccessText</name>
    <message>
        <source>several instances have this name; name it by its number</source>
        <translation>多个可信实例使用此名称；请用编号指定</translation>
    </message>
    <message>
        <source>there is no such instance; see plumblinectl instance list</source>
        <translation>没有此可信实例；请查看 plumblinectl instance list</translation>
    </message>
    <message>
        <source>The store; without it, your own.</source>
        <translation>存储库；不指定则使用您自己的存储库。</translation>
    </message>
    <message>
        <source>Your operator's key.</source>
        <translation>您的操作员密钥。</translation>
    </message>
    <message>
        <source>The file whose first line is the key's passphrase.</source>
        <translation>首行为密钥口令的文件。</translation>
    </message>
    <message>
        <source>a decision is signed: name your key with --key and --passphrase-file</source>
        <translation>决定须签名：请用 --key 和 --passphrase-file 指定您的密钥</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>no data</source>
        <translation>无数据</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be decoded: %1</source>
        <translation>无法解码：%1</translation>
    </message>
    <message>
        <source>Kernel command line: %1</source>
        <translation>内核命令行：%1</translation>
    </message>
    <message>
        <source>Module command line: %1</source>
        <translation>模块命令行：%1</translation>
    </message>
    <message>
        <source>GRUB command: %1</source>
        <translation>GRUB 命令：%1</translation>
    </message>
    <message>
        <source>Kernel, read by GRUB</source>
        <translation>内核，由 GRUB 读取</translation>
    </message>
    <message>
        <source>Initial RAM disk, read by GRUB</source>
        <translation>初始内存盘，由 GRUB 读取</translation>
    </message>
    <message>
        <source>GRUB module: %1</source>
        <translation>GRUB 模块：%1</translation>
    </message>
    <message>
        <source>File read by GRUB: %1</source>
        <translation>GRUB 读取的文件：%1</translation>
    </message>
    <message>
        <source>keys and hashes that the machine's owner trusts</source>
        <translation>机主信任的密钥与哈希</translation>
    </message>
    <message>
        <source>keys and hashes that the machine's owner forbids</source>
        <translation>机主禁用的密钥与哈希</translation>
    </message>
    <message>
        <source>whether shim verifies what it starts</source>
        <translation>shim 是否验证其启动的程序</translation>
    </message>
    <message>
        <source>whether shim ignores the firmware's db</source>
        <translation>shim 是否忽略固件的 db</translation>
    </message>
    <message>
        <source>whether the kernel trusts the owner's keys</source>
        <translation>内核是否信任机主密钥</translation>
    </message>
    <message>
        <source>shim's policy</source>
        <translation>shim 的策略</translation>
    </message>
    <message>
        <source>oldest generations that may start</source>
        <translation>允许启动的最低代次</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>内核</translation>
    </message>
    <message>
        <source>name of the operating system</source>
        <translation>操作系统名称</translation>
    </message>
    <message>
        <source>kernel command line</source>
        <translation>内核命令行</translation>
    </message>
    <message>
        <source>initial RAM disk</source>
        <translation>初始内存盘</translation>
    </message>
    <message>
        <source>CPU microcode</source>
        <translation>CPU 微码</translation>
    </message>
    <message>
        <source>boot picture</source>
        <translation>启动画面</translation>
    </message>
    <message>
        <source>device tree</source>
        <translation>设备树</translation>
    </message>
    <message>
        <source>hardware identifiers</source>
        <translation>硬件标识</translation>
    </message>
    <message>
        <source>kernel release</source>
        <translation>内核版本</translation>
    </message>
    <message>
        <source>SBAT generations</source>
        <translation>SBAT 代次</translation>
    </message>
    <message>
        <source>signatures of expected PCR values</source>
        <translation>预期 PCR 值的签名</translation>
    </message>
    <message>
        <source>public key for expected PCR values</source>
        <translation>预期 PCR 值的公钥</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>配置档</translation>
    </message>
    <message>
        <source>shim: %1</source>
        <translation>shim：%1</translation>
    </message>
    <message>
        <source>Name of section %1 of the unified kernel</source>
        <translation>统一内核映像的 %1 节：名称</translation>
    </message>
    <message>
        <source>Section %1 of the unified kernel</source>
        <translation>统一内核映像的 %1 节</translation>
    </message>
    <message>
        <source>Credentials for all kernels</source>
        <translation>用于所有内核的凭据</translation>
    </message>
    <message>
        <source>Credentials for this kernel</source>
        <translation>用于此内核的凭据</translation>
    </message>
    <message>
        <source>System extensions for all kernels</source>
        <translation>用于所有内核的系统扩展</translation>
    </message>
    <message>
        <source>System extensions for this kernel</source>
        <translation>用于此内核的系统扩展</translation>
    </message>
    <message>
        <source>Configuration extensions for all kernels</source>
        <translation>用于所有内核的配置扩展</translation>
    </message>
    <message>
        <source>Configuration extensions for this kernel</source>
        <translation>用于此内核的配置扩展</translation>
    </message>
    <message>
        <source>Command line handed to the Linux kernel</source>
        <translation>传给 Linux 内核的命令行</translation>
    </message>
    <message>
        <source>Initial RAM disk of Linux</source>
        <translation>Linux 的初始内存盘</translation>
    </message>
    <message>
        <source>Configuration of systemd-boot</source>
        <translation>systemd-boot 的配置</translation>
    </message>
    <message>
        <source>Device tree add-on</source>
        <translation>设备树附加组件</translation>
    </message>
    <message>
        <source>Initial RAM disk add-on</source>
        <translation>初始内存盘附加组件</translation>
    </message>
    <message>
        <source>CPU microcode add-on</source>
        <translation>CPU 微码附加组件</translation>
    </message>
    <message>
        <source>Profile of the unified kernel</source>
        <translation>统一内核映像的配置档</translation>
    </message>
    <message>
        <source>SMBIOS system information, measured by systemd</source>
        <translation>SMBIOS 系统信息，由 systemd 度量</translation>
    </message>
    <message>
        <source>SMBIOS baseboard information, measured by systemd</source>
        <translation>SMBIOS 主板信息，由 systemd 度量</translation>
    </message>
    <message>
        <source>SMBIOS OEM strings, measured by systemd</source>
        <translation>SMBIOS OEM 字符串，由 systemd 度量</translation>
    </message>
    <message>
        <source>Event with the unknown tag %1</source>
        <translation>未知标签 %1 的事件</translation>
    </message>
    <message>
        <source>Attestation agent: %1 %2 %3</source>
        <translation>证明代理：%1 %2 %3</translation>
    </message>
    <message>
        <source>Firmware tag %1, hash %2</source>
        <translation>固件标签 %1，哈希 %2</translation>
    </message>
    <message>
        <source>SINIT module and launch parameters</source>
        <translation>SINIT 模块与启动参数</translation>
    </message>
    <message>
        <source>combined hash</source>
        <translation>合并哈希</translation>
    </message>
    <message>
        <source>measured launched environment</source>
        <translation>度量启动环境（MLE）</translation>
    </message>
    <message>
        <source>BIOS ACM registration</source>
        <translation>BIOS ACM 登记</translation>
    </message>
    <message>
        <source>state of the CPU's S-CRTM</source>
        <translation>CPU 的 S-CRTM 状态</translation>
    </message>
    <message>
        <source>launch control policy, control word</source>
        <translation>启动控制策略，控制字</translation>
    </message>
    <message>
        <source>launch control policy, elements</source>
        <translation>启动控制策略，元素</translation>
    </message>
    <message>
        <source>SMI transfer monitor</source>
        <translation>SMI 传输监视器（STM）</translation>
    </message>
    <message>
        <source>capabilities that the operating system asked for</source>
        <translation>操作系统请求的能力</translation>
    </message>
    <message>
        <source>key that signed the SINIT module</source>
        <translation>签名 SINIT 模块的密钥</translation>
    </message>
    <message>
        <source>launch control policy</source>
        <translation>启动控制策略</translation>
    </message>
    <message>
        <source>launch control policy, details</source>
        <translation>启动控制策略，详情</translation>
    </message>
    <message>
        <source>launch control policy, authorities</source>
        <translation>启动控制策略，授权方</translation>
    </message>
    <message>
        <source>NV indices of the launch control policy</source>
        <translation>启动控制策略的 NV 索引</translation>
    </message>
    <message>
        <source>BIOS at cold boot</source>
        <translation>冷启动时的 BIOS</translation>
    </message>
    <message>
        <source>key manifest</source>
        <translation>密钥清单</translation>
    </message>
    <message>
        <source>boot policy manifest</source>
        <translation>启动策略清单</translation>
    </message>
    <message>
        <source>key manifest, information</source>
        <translation>密钥清单，信息</translation>
    </message>
    <message>
        <source>boot policy manifest, information</source>
        <translation>启动策略清单，信息</translation>
    </message>
    <message>
        <source>boot policy</source>
        <translation>启动策略</translation>
    </message>
    <message>
        <source>random value</source>
        <translation>随机值</translation>
    </message>
    <message>
        <source>register closed</source>
        <translation>寄存器已封闭</translation>
    </message>
    <message>
        <source>module or policy, measured by tboot</source>
        <translation>模块或策略，由 tboot 度量</translation>
    </message>
    <message>
        <source>Linux secure launch</source>
        <translation>Linux Secure Launch</translation>
    </message>
    <message>
        <source>Linux secure launch begins to measure</source>
        <translation>Linux Secure Launch 开始度量</translation>
    </message>
    <message>
        <source>Linux secure launch has measured</source>
        <translation>Linux Secure Launch 度量完毕</translation>
    </message>
    <message>
        <source>Dynamic launch: %1</source>
        <translation>动态启动：%1</translation>
    </message>
    <message>
        <source>Kernel, read by U-Boot</source>
        <translation>内核，由 U-Boot 读取</translation>
    </message>
    <message>
        <source>Initial RAM disk, read by U-Boot</source>
        <translation>初始内存盘，由 U-Boot 读取</translation>
    </message>
    <message>
        <source>Boot loader event without data</source>
        <translation>无数据的引导加载程序事件</translation>
    </message>
    <message numerus="yes">
        <source>Boot loader event, %n byte(s)</source>
        <translation>
            <numerusform>引导加载程序事件，%n 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>Boot loader: %1</source>
        <translation>引导加载程序：%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Log header: Spec ID Event%1, version %2 errata %3</source>
        <translation>日志头：Spec ID Event%1，版本 %2，勘误 %3</translation>
    </message>
    <message>
        <source>%1, banks %2</source>
        <translation>%1，bank：%2</translation>
    </message>
    <message>
        <source>The TPM was started from locality %1</source>
        <translation>TPM 从 locality %1 启动</translation>
    </message>
    <message>
        <source>manufacturer %1</source>
        <translation>厂商 %1</translation>
    </message>
    <message>
        <source>firmware %1</source>
        <translation>固件 %1</translation>
    </message>
    <message>
        <source>Reference manifest: %1</source>
        <translation>参考清单：%1</translation>
    </message>
    <message>
        <source>H-CRTM component: %1</source>
        <translation>H-CRTM 组件：%1</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>SPDM device %1:%2</source>
        <translation>SPDM 设备 %1:%2</translation>
    </message>
    <message>
        <source>SPDM device</source>
        <translation>SPDM 设备</translation>
    </message>
    <message numerus="yes">
        <source>%n measurement(s)</source>
        <translation>
            <numerusform>%n 条度量</numerusform>
        </translation>
    </message>
    <message>
        <source>certificate %1</source>
        <translation>证书 %1</translation>
    </message>
    <message>
        <source>NV index: %1</source>
        <translation>NV 索引：%1</translation>
    </message>
    <message>
        <source>Unknown remark: %1</source>
        <translation>未知备注：%1</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>分隔符</translation>
    </message>
    <message>
        <source>Error separator: the firmware could not measure what came before</source>
        <translation>错误分隔符：固件未能度量此前的内容</translation>
    </message>
    <message>
        <source>Separator of Windows (WBCL)</source>
        <translation>Windows 的分隔符（WBCL）</translation>
    </message>
    <message>
        <source>Separator without a known value</source>
        <translation>值未知的分隔符</translation>
    </message>
    <message>
        <source>Separator with the unknown value %1</source>
        <translation>值为未知的 %1 的分隔符</translation>
    </message>
    <message>
        <source>Action without a text</source>
        <translation>无文本的动作</translation>
    </message>
    <message>
        <source>Firmware code</source>
        <translation>固件代码</translation>
    </message>
    <message>
        <source>%1: %2 at %3</source>
        <translation>%1：%2，位于 %3</translation>
    </message>
    <message>
        <source>CRTM version %1</source>
        <translation>CRTM 版本 %1</translation>
    </message>
    <message>
        <source>CRTM version: empty</source>
        <translation>CRTM 版本：空</translation>
    </message>
    <message>
        <source>Handoff tables</source>
        <translation>移交表</translation>
    </message>
    <message>
        <source>%1: none</source>
        <translation>%1：无</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Disk %1</source>
        <translation>磁盘 %1</translation>
    </message>
    <message>
        <source>%1, no partitions</source>
        <translation>%1，无分区</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n partition(s): %2</source>
        <translation>
            <numerusform>%1，%n 个分区：%2</numerusform>
        </translation>
    </message>
    <message>
        <source>MBR disk %1</source>
        <translation>MBR 磁盘 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n partition(s) of type %2</source>
        <translation>
            <numerusform>%1，%n 个类型为 %2 的分区</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in the manufacturer's own format</source>
        <translation>%1，厂商自有格式</translation>
    </message>
    <message numerus="yes">
        <source>Intel CSME: %n measurement(s)</source>
        <translation>
            <numerusform>Intel CSME：%n 条度量</numerusform>
        </translation>
    </message>
    <message>
        <source>Intel CSME: device %1, flags %2</source>
        <translation>Intel CSME：设备 %1，标志 %2</translation>
    </message>
    <message>
        <source>Intel AMT configuration, status %1</source>
        <translation>Intel AMT 配置，状态 %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Google Compute Engine, memory encryption: %1</source>
        <translation>Google Compute Engine，内存加密：%1</translation>
    </message>
    <message>
        <source>unreadable certificate</source>
        <translation>无法读取的证书</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s)</source>
        <translation>
            <numerusform>%n 个证书</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hash(es)</source>
        <translation>
            <numerusform>%n 个哈希</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries of another kind</source>
        <translation>
            <numerusform>%n 个其他种类的条目</numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>hash %1</source>
        <translation>哈希 %1</translation>
    </message>
    <message>
        <source>%1, options: %2</source>
        <translation>%1，选项：%2</translation>
    </message>
    <message>
        <source>%1 (inactive)</source>
        <translation>%1（未激活）</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>neither on nor off, %1</source>
        <translation>既非开启也非关闭，%1</translation>
    </message>
    <message>
        <source>Verified by %1: %2</source>
        <translation>由 %1 验证：%2</translation>
    </message>
    <message>
        <source>image in memory</source>
        <translation>内存中的映像</translation>
    </message>
</context>
<context>
    <name>Value</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n 字节</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerdictText</name>
    <message>
        <source>There is no quote: no TPM vouches for anything.</source>
        <translation>没有引证：没有 TPM 为任何内容作证。</translation>
    </message>
    <message>
        <source>The quote's signature is missing: anyone could have written it.</source>
        <translation>缺少引证的签名：任何人都可能伪造它。</translation>
    </message>
    <message>
        <source>The PCR values are missing, and the logs do not give them.</source>
        <translation>缺少 PCR 值，且日志无法给出这些值。</translation>
    </message>
    <message>
        <source>The attestation key is missing: the signature cannot be verified.</source>
        <translation>缺少证明密钥：无法验证签名。</translation>
    </message>
    <message>
        <source>There is no boot log: what was measured is not known.</source>
        <translation>没有启动日志：不知道度量了什么。</translation>
    </message>
    <message>
        <source>There is no IMA list: what ran after the boot is not known.</source>
        <translation>没有 IMA 列表：不知道启动后运行了什么。</translation>
    </message>
    <message>
        <source>Boot log</source>
        <translation>启动日志</translation>
    </message>
    <message>
        <source>IMA list</source>
        <translation>IMA 列表</translation>
    </message>
    <message>
        <source>Your request</source>
        <translation>您的请求</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>Signed in the last %n minute(s)</source>
        <translation>
            <numerusform>在最近 %n 分钟内签名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Signed in the last %n hour(s)</source>
        <translation>
            <numerusform>在最近 %n 小时内签名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Signed in the last %n day(s)</source>
        <translation>
            <numerusform>在最近 %n 天内签名</numerusform>
        </translation>
    </message>
    <message>
        <source>Age unknown</source>
        <translation>时间未知</translation>
    </message>
    <message>
        <source>Authentic, age unknown</source>
        <translation>真实，时间未知</translation>
    </message>
    <message>
        <source>Answers your nonce</source>
        <translation>与您的 nonce 相符</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 项%2</translation>
    </message>
</context>
<context>
    <name>VerifyCommand</name>
    <message>
        <source>Verifies evidence offline: the quote, its signature and key, and whether the logs are the story of the signed PCRs. Files are those of tpm2-tools. The key that is named is taken as the expected one.

Exit codes: 0 verified; 1 a check failed; 2 something is missing or cannot be proven; 3 unusable input or usage error.</source>
        <translation>离线验证证据：引证（quote）、其签名与密钥，以及日志是否与已签名的 PCR 相符。文件格式同 tpm2-tools。命令行指定的密钥视为预期的密钥。

退出码：0 验证通过；1 有检查失败；2 有缺失或无法证明之处；3 输入不可用或用法错误。</translation>
    </message>
    <message>
        <source>The boot log.</source>
        <translation>启动日志。</translation>
    </message>
    <message>
        <source>The IMA list.</source>
        <translation>IMA 列表。</translation>
    </message>
    <message>
        <source>The quote (tpm2_quote -m).</source>
        <translation>引证（tpm2_quote -m）。</translation>
    </message>
    <message>
        <source>Its signature (tpm2_quote -s).</source>
        <translation>引证的签名（tpm2_quote -s）。</translation>
    </message>
    <message>
        <source>The PCR values (tpm2_quote -o).</source>
        <translation>PCR 值（tpm2_quote -o）。</translation>
    </message>
    <message>
        <source>The attestation key: TPM2B_PUBLIC, TSS PEM, PEM, DER or JWK.</source>
        <translation>证明密钥（AK）：TPM2B_PUBLIC、TSS PEM、PEM、DER 或 JWK。</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>Prints one JSON document.</source>
        <translation>输出一个 JSON 文档。</translation>
    </message>
    <message>
        <source>The nonce that was asked for, in hex.</source>
        <translation>请求时使用的 nonce（十六进制）。</translation>
    </message>
    <message>
        <source>--nonce takes an even number of hexadecimal digits</source>
        <translation>--nonce 需要偶数个十六进制数字</translation>
    </message>
    <message>
        <source>The Name of the attestation key that was enrolled (tpm2_createak -n).</source>
        <translation>已登记的证明密钥的 Name（tpm2_createak -n）。</translation>
    </message>
    <message>
        <source>The certificate of the attestation key, DER or PEM.</source>
        <translation>证明密钥的证书，DER 或 PEM。</translation>
    </message>
    <message>
        <source>The certificate of the endorsement key, DER or PEM.</source>
        <translation>背书密钥的证书，DER 或 PEM。</translation>
    </message>
    <message>
        <source>A root that certificates of endorsement keys may lead to; PEM may hold several. Can be given more than once.</source>
        <translation>背书密钥证书可追溯到的根证书；PEM 文件可含多个。可多次给出。</translation>
    </message>
    <message>
        <source>The same for certificates of attestation keys.</source>
        <translation>同上，用于证明密钥的证书。</translation>
    </message>
    <message>
        <source>A certificate between those and the roots. Can be given more than once.</source>
        <translation>这些证书与根证书之间的证书。可多次给出。</translation>
    </message>
    <message>
        <source>A revocation list, DER or PEM. Can be given more than once.</source>
        <translation>吊销列表，DER 或 PEM。可多次给出。</translation>
    </message>
    <message>
        <source>What --remember wrote when the machine was last seen.</source>
        <translation>上次见到这台机器时 --remember 写下的内容。</translation>
    </message>
    <message>
        <source>Writes down what was seen of the TPM, if all about it is proven.</source>
        <translation>若关于 TPM 的一切都已证实，则记录所见内容。</translation>
    </message>
    <message>
        <source>nothing to remember: the key's Name is not known</source>
        <translation>没有可记录的内容：密钥的 Name 未知</translation>
    </message>
    <message>
        <source>nothing was remembered: the quote is not proven</source>
        <translation>没有记录任何内容：引证未被证实</translation>
    </message>
    <message>
        <source>The endorsement key that is expected, in the same forms.</source>
        <translation>预期的背书密钥，格式同上。</translation>
    </message>
    <message>
        <source>A published dbx update or a list of revoked images, to hold the machine's dbx against.</source>
        <translation>已发布的 dbx 更新或已吊销映像的列表，用于与机器的 dbx 进行比较。</translation>
    </message>
    <message>
        <source>A bundle or a folder of evidence; files that are named besides take the place of those in it.</source>
        <translation>证据包或证据文件夹；另行指定的文件取代其中的对应文件。</translation>
    </message>
    <message>
        <source>one bundle or folder at a time; “%1” is one too many</source>
        <translation>一次只能指定一个证据包或文件夹；“%1”是多余的</translation>
    </message>
    <message>
        <source>--quote, a bundle or a folder is missing; see plumblinectl verify --help</source>
        <translation>缺少 --quote、证据包或文件夹；参见 plumblinectl verify --help</translation>
    </message>
</context>
<context>
    <name>VerifyReport</name>
    <message>
        <source>bound to the signed PCRs</source>
        <translation>与已签名的 PCR 绑定</translation>
    </message>
    <message>
        <source>differs from the signed PCRs</source>
        <translation>与已签名的 PCR 不符</translation>
    </message>
    <message>
        <source>not bound to signed PCRs</source>
        <translation>未与已签名的 PCR 绑定</translation>
    </message>
    <message>
        <source>(event %1)</source>
        <translation>（事件 %1）</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>阶段</translation>
    </message>
</context>
<context>
    <name>WhitelistEntry</name>
    <message>
        <source>File %1</source>
        <translation>文件 %1</translation>
    </message>
    <message>
        <source>The register's value</source>
        <translation>寄存器的值</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1：%2（%3）</translation>
    </message>
    <message>
        <source>An entry that cannot be read: it accepts nothing</source>
        <translation>无法读取的条目：不接受任何内容</translation>
    </message>
</context>
<context>
    <name>Windows</name>
    <message>
        <source>boot debugging ON</source>
        <translation>启动调试已开启</translation>
    </message>
    <message>
        <source>kernel debugging ON</source>
        <translation>内核调试已开启</translation>
    </message>
    <message>
        <source>hypervisor debugging ON</source>
        <translation>虚拟机监控程序调试已开启</translation>
    </message>
    <message>
        <source>test signing ON</source>
        <translation>测试签名已开启</translation>
    </message>
    <message>
        <source>flight signing ON</source>
        <translation>预览版签名已开启</translation>
    </message>
    <message>
        <source>safe mode</source>
        <translation>安全模式</translation>
    </message>
    <message>
        <source>Windows PE</source>
        <translation>Windows PE</translation>
    </message>
    <message>
        <source>code integrity OFF</source>
        <translation>代码完整性已关闭</translation>
    </message>
    <message numerus="yes">
        <source>%n module(s) NOT validated</source>
        <translation>
            <numerusform>%n 个模块未经验证</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>addresses of %n module(s)</source>
        <translation>
            <numerusform>%n 个模块的地址</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n modules: %1, …</source>
        <translation>
            <numerusform>%n 个模块：%1，…</numerusform>
        </translation>
    </message>
    <message>
        <source>antimalware: %1</source>
        <translation>反恶意软件：%1</translation>
    </message>
    <message>
        <source>boot %1</source>
        <translation>第 %1 次启动</translation>
    </message>
    <message numerus="yes">
        <source>%n signing authority key(s)</source>
        <translation>
            <numerusform>%n 个签名授权方密钥</numerusform>
        </translation>
    </message>
    <message>
        <source>keys of virtual secure mode</source>
        <translation>虚拟安全模式的密钥</translation>
    </message>
    <message>
        <source>signed quote of the log so far</source>
        <translation>对此前日志的已签名引证</translation>
    </message>
    <message numerus="yes">
        <source>%n unknown value(s)</source>
        <translation>
            <numerusform>%n 个未知值</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation>
            <numerusform>%n 项设置</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无内容</translation>
    </message>
    <message>
        <source>Windows: %1</source>
        <translation>Windows：%1</translation>
    </message>
    <message>
        <source>BitLocker access control: %1</source>
        <translation>BitLocker 访问控制：%1</translation>
    </message>
</context>
<context>
    <name>plumbline::app::Console</name>
    <message>
        <source>Sample store</source>
        <translation>示例数据库</translation>
    </message>
    <message>
        <source>Sample store: these are no machines of yours. Decide what you like; the password of its administrator is: %1</source>
        <translation>示例数据库：其中没有您的机器。可以随意作出决定；其管理员的密码是：%1</translation>
    </message>
</context>
<context>
    <name>plumbline::app::StoreDecisions</name>
    <message>
        <source>Ledger of %1</source>
        <translation>%1 的账本</translation>
    </message>
    <message>
        <source>Ask a second operator</source>
        <translation>请求第二位操作员</translation>
    </message>
    <message>
        <source>Revoke a whitelist entry</source>
        <translation>吊销白名单条目</translation>
    </message>
    <message>
        <source>Boots that need this entry are no longer trusted. Everything is judged anew.</source>
        <translation>依赖此条目的启动将不再可信。一切将重新评判。</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>吊销</translation>
    </message>
    <message>
        <source>The file is no public key that can be used: Ed25519 or P-256, PEM or DER.</source>
        <translation>该文件不是可用的公钥：需为 Ed25519 或 P-256，PEM 或 DER。</translation>
    </message>
    <message>
        <source>Revoke the key of %1</source>
        <translation>吊销 %1 的密钥</translation>
    </message>
    <message>
        <source>From then on nothing that it signs is valid. What it signed before stays.</source>
        <translation>此后由它签名的内容一律无效；此前签名的内容保留。</translation>
    </message>
    <message>
        <source>Approve as the second operator</source>
        <translation>作为第二位操作员批准</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>With your signature this takes effect:</source>
        <translation>经您签名后，以下内容生效：</translation>
    </message>
    <message>
        <source>This does not take effect:</source>
        <translation>以下内容不会生效：</translation>
    </message>
    <message>
        <source>Asked by %1: %2</source>
        <translation>请求者 %1：%2</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Export request</source>
        <translation>导出请求</translation>
    </message>
    <message>
        <source>Export ledger</source>
        <translation>导出账本</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>无法写入文件：%1</translation>
    </message>
    <message>
        <source>Import answer</source>
        <translation>导入答复</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>无法读取文件。</translation>
    </message>
    <message>
        <source>Import ledger</source>
        <translation>导入账本</translation>
    </message>
    <message>
        <source>It was not done</source>
        <translation>未能完成</translation>
    </message>
    <message>
        <source>It waits for a second operator</source>
        <translation>正在等待第二位操作员</translation>
    </message>
    <message>
        <source>The request stands on the Operators page until somebody else approves it.</source>
        <translation>该请求列在“操作员”页面，直到他人批准。</translation>
    </message>
</context>
<context>
    <name>plumbline::app::StoreFiles</name>
    <message>
        <source>Folder of evidence of the instance</source>
        <translation>可信实例的证据文件夹</translation>
    </message>
    <message>
        <source>Folder of evidence of a later boot</source>
        <translation>后续启动的证据文件夹</translation>
    </message>
    <message>
        <source>Add an instance</source>
        <translation>添加可信实例</translation>
    </message>
    <message>
        <source>The files could not be copied.</source>
        <translation>无法复制文件。</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>添加证据</translation>
    </message>
    <message>
        <source>The evidence was not taken in</source>
        <translation>证据未被接收</translation>
    </message>
</context>
<context>
    <name>plumbline::app::StorePages</name>
    <message>
        <source>The store cannot be opened</source>
        <translation>无法打开数据库</translation>
    </message>
    <message>
        <source>Entry %1: %2</source>
        <translation>条目 %1：%2</translation>
    </message>
    <message>
        <source>%1 rows of the database are not as the ledger says.</source>
        <translation>数据库中有 %1 行与账本所述不符。</translation>
    </message>
</context>
<context>
    <name>plumbline::models::BenchmarksModel</name>
    <message>
        <source>Version %1 of %2 is in force.</source>
        <translation>%2 的第 %1 版正在生效。</translation>
    </message>
    <message>
        <source>Version %1 of %2 is no longer in force.</source>
        <translation>%2 的第 %1 版已不再生效。</translation>
    </message>
    <message>
        <source>Its values are those of version %1, restored by %2 on %3.</source>
        <translation>其度量值取自第 %1 版，由 %2 于 %3 恢复。</translation>
    </message>
    <message>
        <source>Its values were learnt from a verified boot and accepted by %1 on %2.</source>
        <translation>其度量值学自一次已验证的启动，由 %1 于 %2 接受。</translation>
    </message>
    <message>
        <source>The second operator was %1.</source>
        <translation>第二位操作员是 %1。</translation>
    </message>
    <message>
        <source>It replaced version %1.</source>
        <translation>它取代了第 %1 版。</translation>
    </message>
    <message>
        <source>It replaced nothing: it was the first.</source>
        <translation>它没有取代任何版本：这是第一版。</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>理由：%1</translation>
    </message>
    <message>
        <source>Ticket: %1</source>
        <translation>工单：%1</translation>
    </message>
    <message>
        <source>Ledger entry %1</source>
        <translation>账本条目 %1</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>可信实例</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准者</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>%1, in force</source>
        <translation>%1，生效中</translation>
    </message>
    <message>
        <source>Undo: version %1 again</source>
        <translation>撤销：恢复第 %1 版</translation>
    </message>
    <message>
        <source>Replaced version %1</source>
        <translation>取代第 %1 版</translation>
    </message>
    <message>
        <source>First benchmark</source>
        <translation>首个基准值</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 和 %2</translation>
    </message>
</context>
<context>
    <name>plumbline::models::BootsModel</name>
    <message>
        <source>Boot</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>基准值</translation>
    </message>
    <message>
        <source>%1, attested %2 times</source>
        <translation>%1，已证明 %2 次</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>第 %1 版</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>plumbline::models::ChecksModel</name>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1（另有 %n 项）</numerusform>
        </translation>
    </message>
    <message>
        <source>Finding %1</source>
        <translation>发现 %1</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>检查所见</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
</context>
<context>
    <name>plumbline::models::EventListModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Event %1</source>
        <translation>事件 %1</translation>
    </message>
    <message>
        <source>Event %1, problem: %2</source>
        <translation>事件 %1，问题：%2</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>PCR</source>
        <translation>PCR</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Digest check</source>
        <translation>摘要检查</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>寄存器</translation>
    </message>
</context>
<context>
    <name>plumbline::models::EvidenceFilesModel</name>
    <message>
        <source>Part</source>
        <translation>组成部分</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>SHA-256 of the raw bytes</source>
        <translation>原始字节的 SHA-256</translation>
    </message>
    <message>
        <source>The same bytes belong to other boots too; they are stored once.</source>
        <translation>其他启动也包含相同的字节，只存储一份。</translation>
    </message>
</context>
<context>
    <name>plumbline::models::FieldTreeModel</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n element(s)</source>
        <translation>
            <numerusform>%n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>证明</translation>
    </message>
</context>
<context>
    <name>plumbline::models::InstanceExceptionsModel</name>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Latest occurrence</source>
        <translation>最近出现</translation>
    </message>
    <message>
        <source>First occurrence</source>
        <translation>首次出现</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未处理</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>已忽略</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>已解决</translation>
    </message>
</context>
<context>
    <name>plumbline::models::InstancesModel</name>
    <message>
        <source>Instance</source>
        <translation>可信实例</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>可信状态</translation>
    </message>
    <message>
        <source>Boot chain</source>
        <translation>启动链</translation>
    </message>
    <message>
        <source>Last attested</source>
        <translation>最近证明</translation>
    </message>
    <message>
        <source>Open exceptions</source>
        <translation>未处理异常</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>基准值</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>第 %1 版</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>%1 open exceptions</source>
        <translation>%1 个未处理的可信异常</translation>
    </message>
</context>
<context>
    <name>plumbline::models::LedgerModel</name>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>操作员</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Not valid: %1</source>
        <translation>无效：%1</translation>
    </message>
</context>
<context>
    <name>plumbline::models::MeasuredEventsModel</name>
    <message>
        <source>As in the benchmark</source>
        <translation>与基准值一致</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>移位</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>寄存器</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>比较结果</translation>
    </message>
    <message>
        <source>This boot</source>
        <translation>本次启动</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>基准值</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>未比较</translation>
    </message>
</context>
<context>
    <name>plumbline::models::OperatorsModel</name>
    <message>
        <source>Operator</source>
        <translation>操作员</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Key fingerprint</source>
        <translation>密钥指纹</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1（您）</translation>
    </message>
    <message>
        <source>Revoked %1</source>
        <translation>已于 %1 吊销</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1，由 %2</translation>
    </message>
</context>
<context>
    <name>plumbline::models::PartsModel</name>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>you vouch for it</source>
        <translation>由您担保</translation>
    </message>
    <message>
        <source>Your nonce</source>
        <translation>您的 nonce</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>The machine's claims</source>
        <translation>机器的自述</translation>
    </message>
    <message>
        <source>What the machine says of itself. Nothing proves it.</source>
        <translation>机器对自身的陈述，没有任何内容可以证明。</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>plumbline::models::PcrModel</name>
    <message>
        <source>Zeros</source>
        <translation>全零</translation>
    </message>
    <message>
        <source>Ones</source>
        <translation>全一</translation>
    </message>
    <message>
        <source>Locality %1</source>
        <translation>Locality %1</translation>
    </message>
    <message>
        <source>cannot be computed</source>
        <translation>无法计算</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2：%3</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>寄存器</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Extends</source>
        <translation>扩展次数</translation>
    </message>
    <message>
        <source>Start value</source>
        <translation>初始值</translation>
    </message>
    <message>
        <source>%1 (padded SHA-1)</source>
        <translation>%1（补零的 SHA-1）</translation>
    </message>
</context>
<context>
    <name>plumbline::models::ProblemsModel</name>
    <message>
        <source>whole log</source>
        <translation>整个日志</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
</context>
<context>
    <name>plumbline::models::RegistersModel</name>
    <message>
        <source>Register</source>
        <translation>寄存器</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>PCR bank</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Actual measure</source>
        <translation>实际度量值</translation>
    </message>
    <message>
        <source>Standard value</source>
        <translation>标准值</translation>
    </message>
    <message>
        <source>%1; else: %2</source>
        <translation>%1；否则：%2</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Signed by the TPM</source>
        <translation>由 TPM 签名</translation>
    </message>
    <message>
        <source>Computed from the log; not signed</source>
        <translation>由日志算出，未签名</translation>
    </message>
</context>
<context>
    <name>plumbline::models::RequestsModel</name>
    <message>
        <source>Waits for a second operator</source>
        <translation>等待第二位操作员</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>请求者</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1（您）</translation>
    </message>
</context>
<context>
    <name>plumbline::models::SecureBootModel</name>
    <message>
        <source>About</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>What the boot log says</source>
        <translation>启动日志的内容</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>证明</translation>
    </message>
</context>
<context>
    <name>plumbline::models::WhitelistModel</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 和 %2</translation>
    </message>
    <message>
        <source>Also accepted</source>
        <translation>另外接受的内容</translation>
    </message>
    <message>
        <source>On</source>
        <translation>适用于</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准者</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>已吊销</translation>
    </message>
    <message>
        <source>Expired %1</source>
        <translation>已于 %1 过期</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>有效期至 %1</translation>
    </message>
    <message>
        <source>Until revoked</source>
        <translation>直至吊销</translation>
    </message>
</context>
<context>
    <name>plumbline::ui::AboutDialog</name>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3 or later. You may use, study, share and change Plumbline; it comes without any warranty.</source>
        <translation>GNU 通用公共许可证第 3 版或更高版本。您可以使用、研究、分发和修改 Plumbline；本程序不附带任何担保。</translation>
    </message>
    <message>
        <source>Windows, lists and texts. GNU Lesser General Public License, version 3.</source>
        <translation>窗口、列表和文本。GNU 较宽松通用公共许可证第 3 版。</translation>
    </message>
    <message>
        <source>Hashes and certificates. Apache License, version 2.0.</source>
        <translation>哈希与证书。Apache 许可证 2.0 版。</translation>
    </message>
    <message>
        <source>Results that can be errors. CC0, public domain.</source>
        <translation>可携带错误的返回值。CC0，公有领域。</translation>
    </message>
    <message>
        <source>Plumbline</source>
        <translation>Plumbline</translation>
    </message>
    <message>
        <source>A security console for measured boot: from a stage of the boot to the event, to its fields, to its bytes.</source>
        <translation>度量启动安全控制台：从启动阶段到事件，到字段，再到字节。</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>复制版本信息</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>许可证文本</translation>
    </message>
</context>
<context>
    <name>plumbline::ui::AddBootDialog</name>
    <message>
        <source>Add evidence</source>
        <translation>添加证据</translation>
    </message>
    <message>
        <source>A later boot of %1.</source>
        <translation>%1 的后续启动。</translation>
    </message>
    <message>
        <source>Nonce that you sent, in hexadecimal digits (may be empty)</source>
        <translation>您发送的 nonce，十六进制数字（可留空）</translation>
    </message>
</context>
<context>
    <name>plumbline::ui::AddEvidenceDialog</name>
    <message>
        <source>Add quote, keys…</source>
        <translation>添加引证、密钥…</translation>
    </message>
    <message>
        <source>Choose the files or drop them here, all at once if you like: each is recognised by what is in it. Everything is checked on this computer.</source>
        <translation>请选择文件或将其拖放到此处，可一次全部放入：每个文件按内容识别。所有检查均在本机完成。</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Check the evidence</source>
        <translation>检查证据</translation>
    </message>
    <message numerus="yes">
        <source>%n log(s) will be opened beside those that are open.</source>
        <translation>
            <numerusform>将在已打开的日志旁再打开 %n 个日志。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumbline::ui::AddInstanceDialog</name>
    <message>
        <source>Add an instance</source>
        <translation>添加可信实例</translation>
    </message>
    <message>
        <source>From now on, its evidence must be signed with the attestation key that came along.</source>
        <translation>此后，其证据必须由随附的证明密钥签名。</translation>
    </message>
    <message>
        <source>I compared this name of the key with the machine: it is this machine's</source>
        <translation>我已与该机器核对过此密钥名称：它属于这台机器</translation>
    </message>
    <message>
        <source>Attestation key</source>
        <translation>证明密钥</translation>
    </message>
    <message>
        <source>There is none: the instance can be watched, but never be trusted.</source>
        <translation>没有证明密钥：该实例可以监视，但永远不会可信。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Groups, between commas (may be empty)</source>
        <translation>分组，以逗号分隔（可留空）</translation>
    </message>
    <message>
        <source>Nonce that you sent, in hexadecimal digits (may be empty)</source>
        <translation>您发送的 nonce，十六进制数字（可留空）</translation>
    </message>
    <message>
        <source>Add instance</source>
        <translation>添加可信实例</translation>
    </message>
</context>
<context>
    <name>plumbline::ui::AddOperatorDialog</name>
    <message>
        <source>Add an operator</source>
        <translation>添加操作员</translation>
    </message>
    <message>
        <source>The key is made by its owner, who gives you the public half. Compare its fingerprint with them before you rely on it.</source>
        <translation>密钥由其所有者生成，并将公钥交给您。使用前请与对方核对指纹。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Public key, PEM or DER</source>
        <translation>公钥，PEM 或 DER</translation>
    </message>
    <message>
        <source>Reason, kept in the ledger</source>
        <translation>理由，记入账本</translation>
    </message>
    <message>
        <source>Add operator</source>
        <translation>添加操作员</translation>
    </message>
</context>
<context>
    <name>plumbline::ui::BootPane</name>
    <message>
        <source>All stages</source>
        <translation>所有阶段</translation>
    </message>
    <message>
        <source>Select a stage to see only what it measured.</source>
        <translation>选择一个阶段，即可只看它所度量的内容。</translation>
    </message>
    <message>
        <source>Registers: actual measure and standard value</source>
        <translation>寄存器：实际度量值与标准值</translation>
    </message>
    <message>
        <source>Events: this boot and benchmark</source>
        <translation>事件：本次启动与基准值</translation>
    </message>
    <message>
        <source>Changed events only</source>
        <translation>仅显示已改变的事件</translation>
    </message>
</context>
<context>
    <name>plumbline::ui::BytesPane</name>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) at 0x%1</source>
        <translation>
            <numerusform>%n 字节，位于 0x%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumbline::ui::BytesView</name>
    <message>
        <source>Offset 0x%1: %2</source>
        <translation>偏移 0x%1：%2</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Copy as hexadecimal</source>
        <translation>复制为十六进制</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
</context>
<context>
    <name>plumbline::ui::ChainCanvas</name>
    <message>
        <source>Boot chain</source>
        <translation>启动链</translation>
    </message>
</context>
<context>
    <name>plumbline::ui::ChecksPanel</name>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>The checks are listed when all of them have run.</source>
        <translation>全部检查完成后将在此列出。</translation>
    </message>
    <message>
        <source>Two logs of one kind are open</source>
        <translation>打开了两个同类日志</translation>
    </message>
    <message>
        <source>It cannot be told which one was quoted. Close the other.</source>
        <translation>无法判断引证的是哪一个，请关闭另一个。</translation>
    </message>
    <message>
        <source>Nothing is proven yet</source>
        <translation>尚未证明任何内容</translation>
    </message>
    <message>
        <source>Add the quote, its signature and the attestation key: then it is checked whether a TPM vouches for these logs.</source>
        <translation>请添加引证、其签名和证明密钥：随后将检查是否有 TPM 为这些日志作证。</translation>
    </message>
    <message>
        <source>Add quote, keys…</source>
        <translation>添加引证、密钥…</translation>
    </message>
</context>
<context>
    <name>plumbline::ui::ChecksTree</name>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Copy check</source>
        <translation>复制检查</translation>
    </message>
</context>
<context>
    <name>plumbline::ui::DigestLabel</name>
    <message>
        <source>No digest</source>
        <translation>无摘要</translation>
    </message>
    <message>
        <source>Copy digest</source>
        <translation>复制摘要</translation>
    </message>
</context>
<context>
    <name>plumbline::ui::DropZone</name>
    <message>
        <source>Drop to open</source>
        <translation>松开以打开</translation>
    </message>
</context>
<context>
    <name>plumbline::ui::EventList</name>
    <message numerus="yes">
        <source>Copied the first %n event(s). Export writes all of them.</source>
        <translation>
            <numerusform>已复制前 %n 个事件。导出可写出全部事件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n event(s).</source>
        <translation>
            <numerusform>已复制 %n 个事件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy digest</source>
        <translation>复制摘要</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>复制为 JSON</translation>
    </message>
</context>
<context>
    <name>plumbline::ui::EventPane</name>
    <message>
        <source>No event fits</source>
        <translation>没有符合条件的事件</translation>
    </message>
    <message>
        <source>No event of the open logs meets all conditions of the filter.</source>
        <translation>打开的日志中没有事件符合全部过滤条件。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除过滤条件</translation>
    </message>
    <message>
        <source>No events</source>
        <translation>没有事件</translation>
    </message>
    <message>
        <source>No event could be read. The problems say why; perhaps the log is in another format, which can be chosen beside its name.</source>
        <translation>未能读取任何事件。原因见“问题”；日志也可能是别的格式，可在其名称旁选择。</translation>
    </message>
</context>
<context>
    <name>plumbline::ui::FactsPane</name>
    <message>
        <source>Facts about Secure Boot</source>
        <translation>安全启动的事实</translation>
    </message>
    <message>
        <source>Copy fact</source>
        <translation>复制事实</translation>
    </message>
    <message>
        <source>No boot log</source>
        <translation>无启动日志</translation>
    </message>
    <message>
        <source>Open a boot log of UEFI firmware to see what it says of Secure Boot.</source>
        <translation>请打开 UEFI 固件的启动日志，查看其中关于安全启动的内容。</translation>
    </message>
</context>
<context>
    <name>plumbline::ui::FailureCard</name>
    <message>
        <source>Reading %1 was cancelled</source>
        <translation>已取消读取 %1</translation>
    </message>
    <message>
        <source>What was read until then is shown.</source>
        <translation>显示的是此前读到的内容。</translation>
    </message>
    <message>
        <source>Nothing of it was read.</source>
        <translation>未读取任何内容。</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>无法读取 %1</translation>
    </message>
    <message>
        <source>Read it to the end</source>
        <translation>读到末尾</translation>
    </message>
    <message>
        <source>Open as</source>
        <translation>按格式打开</translation>
    </message>
    <message>
        <source>Try another file…</source>
        <translation>换一个文件…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Choose a format…</source>
        <translation>选择格式…</translation>
    </message>
</context>
<context>
    <name>plumbline::ui::FieldPane</name>
    <message>
        <source>No event selected</source>
        <translation>未选择事件</translation>
    </message>
    <message>
        <source>Select an event to see what it holds.</source>
        <translation>选择一个事件以查看其内容。</translation>
    </message>
    <message>
        <source>Event %1</source>
        <translation>事件 %1</translation>
    </message>
    <message>
        <source>Its form has no fields to show, only bytes.</source>
        <translation>此格式没有可显示的字段，只有字节。</translation>
    </message>
    <message>
        <source>The file as it was added: %1</source>
        <translation>所添加的文件：%1</translation>
    </message>
</context>
<context>
    <name>plumbline::ui::FieldTree</name>
    <message>
        <source>Decoded fields</source>
        <translation>解码后的字段</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>复制值</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>复制为 JSON</translation>
    </message>
</context>
<context>
    <name>plumbline::ui::FilterBar</name>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <source>%1 of %2 events</source>
        <translation>%1 / %2 个事件</translation>
    </message>
    <message>
        <source>Filter events</source>
        <translation>过滤事件</translation>
    </message>
    <message>
        <source>Filter: words, pcr:4, type:, stage:, digest:mismatch, problem:</source>
        <translation>过滤：文字、pcr:4、type:、stage:、digest:mismatch、problem:</translation>
    </message>
    <message>
        <source>Filter help</source>
        <translation>过滤帮助</translation>
    </message>
    <message>
        <source>Only %1; press to show all stages</source>
        <translation>仅显示%1；点按以显示所有阶段</translation>
    </message>
    <message>
        <source>Show all stages</source>
        <translation>显示所有阶段</translation>
    </message>
</context>
<context>
    <name>plumbline::ui::FirstStartDialog</name>
    <message>
        <source>Create the first administrator</source>
        <translation>创建第一位管理员</translation>
    </message>
    <message>
        <source>Every decision is signed by an operator. This makes a key for you: it is written to a file of your own, encrypted with your password. Keep a copy; nobody can recover either.</source>
        <translation>每项决定都由操作员签名。这里为您生成密钥：写入您自己的文件，并用您的密码加密。请保留副本；密钥和密码都无人能够恢复。</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>New key file</source>
        <translation>新密钥文件</translation>
    </message>
    <message>
        <source>Password, at least 8 characters</source>
        <translation>密码，至少 8 个字符</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>再次输入密码</translation>
    </message>
    <message>
        <source>Create administrator</source>
        <translation>创建管理员</translation>
    </message>
    <message>
        <source>The passwords are not the same.</source>
        <translation>两次输入的密码不一致。</translation>
    </message>
</context>
<context>
    <name>plumbline::ui::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>选择：%1</translation>
    </message>
</context>
<context>
    <name>plumbline::ui::InfoDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>plumbline::ui::InstancePage</name>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Select an exception to see what happened, what it means and what to do.</source>
        <translation>选择一个可信异常，即可查看发生了什么、意味着什么以及该如何处理。</translation>
    </message>
    <message>
        <source>Benchmark version %1</source>
        <translation>基准值第 %1 版</translation>
    </message>
    <message>
        <source>No benchmark yet</source>
        <translation>尚无基准值</translation>
    </message>
    <message>
        <source>Latest boot</source>
        <translation>最近一次启动</translation>
    </message>
    <message>
        <source>Boot %1, not the latest</source>
        <translation>第 %1 次启动，非最近一次</translation>
    </message>
    <message>
        <source>Attested: %1</source>
        <translation>证明时间：%1</translation>
    </message>
    <message>
        <source>Not vouched for: an earlier stage changed. If that can be trusted: %1</source>
        <translation>无法担保：之前的阶段已改变。若该改变可信，则为：%1</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>Back to all instances</source>
        <translation>返回所有可信实例</translation>
    </message>
    <message>
        <source>Add evidence…</source>
        <translation>添加证据…</translation>
    </message>
    <message>
        <source>Adds a later boot of this instance</source>
        <translation>添加此实例的后续启动</translation>
    </message>
    <message>
        <source>Benchmarks</source>
        <translation>基准值</translation>
    </message>
    <message>
        <source>The versions of its benchmark</source>
        <translation>其基准值的各个版本</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Compares this boot with the benchmark</source>
        <translation>将此次启动与基准值比较</translation>
    </message>
    <message>
        <source>Show why</source>
        <translation>查看原因</translation>
    </message>
    <message>
        <source>Confirm as benchmark…</source>
        <translation>确认为基准值…</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>度量值</translation>
    </message>
    <message>
        <source>Boots (%1)</source>
        <translation>启动（%1）</translation>
    </message>
    <message>
        <source>Exceptions (%1)</source>
        <translation>可信异常（%1）</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>What is shown of the instance</source>
        <translation>显示实例的哪些内容</translation>
    </message>
    <message>
        <source>Boots</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Exceptions of the instance</source>
        <translation>该实例的可信异常</translation>
    </message>
    <message>
        <source>Raw evidence of the boot</source>
        <translation>该次启动的原始证据</translation>
    </message>
    <message>
        <source>Show in the inbox</source>
        <translation>在收件箱中显示</translation>
    </message>
    <message>
        <source>Equal exceptions of all instances</source>
        <translation>所有实例中相同的可信异常</translation>
    </message>
    <message>
        <source>Approve changes…</source>
        <translation>批准改变…</translation>
    </message>
    <message>
        <source>What changed in the latest boot becomes accepted</source>
        <translation>最近一次启动中的改变将被接受</translation>
    </message>
</context>
<context>
    <name>plumbline::ui::LedgerPage</name>
    <message>
        <source>Ledger</source>
        <translation>账本</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 项</translation>
    </message>
    <message>
        <source>The store is read-only until this is solved. Import an export of the ledger to recover.</source>
        <translation>在此问题解决之前，数据库为只读。可导入账本的导出文件来恢复。</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>已验证</translation>
    </message>
    <message>
        <source>Every entry follows from the one before and is signed by an operator; nothing is missing at the end.</source>
        <translation>每个条目都承接前一条目并由操作员签名；末尾没有缺失。</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>无效</translation>
    </message>
    <message>
        <source>The record of decisions was changed or is incomplete.</source>
        <translation>决定的记录被更改过，或不完整。</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>正在验证…</translation>
    </message>
    <message>
        <source>Not verified yet</source>
        <translation>尚未验证</translation>
    </message>
    <message>
        <source>No entries yet</source>
        <translation>尚无条目</translation>
    </message>
    <message>
        <source>No entry matches</source>
        <translation>没有匹配的条目</translation>
    </message>
    <message>
        <source>The first entry is written with the first administrator.</source>
        <translation>第一个条目随第一位管理员写入。</translation>
    </message>
    <message>
        <source>Other entries are hidden by the filter.</source>
        <translation>其他条目被筛选条件隐藏。</translation>
    </message>
    <message>
        <source>Every decision, signed and chained to the one before it.</source>
        <translation>所有决定，均已签名并与前一条相链接。</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Recovers the ledger from an export</source>
        <translation>从导出文件恢复账本</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>As a file that verifies by itself</source>
        <translation>导出为可自行验证的文件</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>立即验证</translation>
    </message>
    <message>
        <source>Filter entries: operator, decision, reason</source>
        <translation>筛选条目：操作员、决定、理由</translation>
    </message>
    <message>
        <source>Filter entries</source>
        <translation>筛选条目</translation>
    </message>
    <message>
        <source>Ledger entries</source>
        <translation>账本条目</translation>
    </message>
</context>
<context>
    <name>plumbline::ui::LoadBar</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel reading</source>
        <translation>取消读取</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>正在读取 %1…</translation>
    </message>
    <message>
        <source>Checking digests and registers of %1…</source>
        <translation>正在检查 %1 的摘要和寄存器…</translation>
    </message>
</context>
<context>
    <name>plumbline::ui::LogBar</name>
    <message>
        <source>Open logs</source>
        <translation>打开的日志</translation>
    </message>
    <message>
        <source>Add a log…</source>
        <translation>添加日志…</translation>
    </message>
    <message>
        <source>Add a log</source>
        <translation>添加日志</translation>
    </message>
    <message>
        <source>Open another log of the same machine beside these</source>
        <translation>打开同一台机器的另一份日志，与现有日志并列</translation>
    </message>
</context>
<context>
    <name>plumbline::ui::LogChip</name>
    <message>
        <source>Only %1</source>
        <translation>仅 %1</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>关闭 %1</translation>
    </message>
    <message>
        <source>Open as</source>
        <translation>按格式打开</translation>
    </message>
    <message>
        <source>Format of %1: %2</source>
        <translation>%1 的格式：%2</translation>
    </message>
</context>
<context>
    <name>plumbline::ui::MainWindow</name>
    <message>
        <source>%1 – Plumbline</source>
        <translation>%1 – Plumbline</translation>
    </message>
    <message>
        <source>The sample cannot be opened</source>
        <translation>无法打开示例</translation>
    </message>
    <message>
        <source>Its files could not be written to the folder for temporary files. Is the disk full?</source>
        <translation>无法把示例文件写入临时文件夹。磁盘是否已满？</translation>
    </message>
    <message>
        <source>Open logs and evidence</source>
        <translation>打开日志和证据</translation>
    </message>
    <message>
        <source>Open folder of evidence</source>
        <translation>打开证据文件夹</translation>
    </message>
</context>
<context>
    <name>plumbline::ui::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>Open &amp;sample</source>
        <translation>打开示例(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>审阅(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Store</source>
        <translation>数据库(&amp;S)</translation>
    </message>
</context>
<context>
    <name>plumbline::ui::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>plumbline::ui::OperatorsPage</name>
    <message>
        <source>Waiting for a second operator (%1)</source>
        <translation>等待第二位操作员（%1）</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>操作员</translation>
    </message>
    <message>
        <source>No operators yet</source>
        <translation>尚无操作员</translation>
    </message>
    <message>
        <source>The first administrator starts the ledger.</source>
        <translation>第一位管理员开启账本。</translation>
    </message>
    <message>
        <source>Create the first administrator…</source>
        <translation>创建第一位管理员…</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Unlock your key to decide. Looking needs no key.</source>
        <translation>解锁您的密钥才能作出决定。查看不需要密钥。</translation>
    </message>
    <message>
        <source>Unlock your key…</source>
        <translation>解锁您的密钥…</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>已解锁</translation>
    </message>
    <message>
        <source>Decisions are signed as %1, %2.</source>
        <translation>决定将以 %1（%2）的身份签名。</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Who may decide, and with which key.</source>
        <translation>谁可以作出决定，使用哪个密钥。</translation>
    </message>
    <message>
        <source>Add operator…</source>
        <translation>添加操作员…</translation>
    </message>
    <message>
        <source>Revoke key…</source>
        <translation>吊销密钥…</translation>
    </message>
    <message>
        <source>What was signed before stays valid</source>
        <translation>此前签名的内容仍然有效</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>批准…</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>拒绝…</translation>
    </message>
    <message>
        <source>Export request…</source>
        <translation>导出请求…</translation>
    </message>
    <message>
        <source>To carry it to another workstation</source>
        <translation>以便带到另一台工作站</translation>
    </message>
    <message>
        <source>Import answer…</source>
        <translation>导入答复…</translation>
    </message>
    <message>
        <source>That was given on another workstation</source>
        <translation>在另一台工作站上作出的答复</translation>
    </message>
    <message>
        <source>Operators or requests</source>
        <translation>操作员或请求</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>没有等待处理的内容</translation>
    </message>
    <message>
        <source>Decisions that need a second operator stand here until somebody else approves or refuses them.</source>
        <translation>需要第二位操作员的决定列在这里，直到他人批准或拒绝。</translation>
    </message>
</context>
<context>
    <name>plumbline::ui::OverviewPage</name>
    <message>
        <source>%1 of %2 instances</source>
        <translation>%2 个可信实例中的 %1 个</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>Every instance with the state of its last boot.</source>
        <translation>所有可信实例及其最近一次启动的状态。</translation>
    </message>
    <message>
        <source>Add instance…</source>
        <translation>添加可信实例…</translation>
    </message>
    <message>
        <source>From evidence: a folder, a bundle, or logs with a quote</source>
        <translation>来自证据：文件夹、证据包，或日志与引证</translation>
    </message>
    <message>
        <source>Filter instances: name, group, status, stage</source>
        <translation>筛选可信实例：名称、分组、状态、阶段</translation>
    </message>
    <message>
        <source>Filter instances</source>
        <translation>筛选可信实例</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>可信实例</translation>
    </message>
    <message>
        <source>No instances yet</source>
        <translation>尚无可信实例</translation>
    </message>
    <message>
        <source>Add one from its evidence: drop a folder, a bundle, or logs with a quote here. Or open the sample store, which has some to try everything on.</source>
        <translation>从证据添加：将文件夹、证据包或日志与引证拖放到此处。也可打开示例数据库，用其中的实例体验全部功能。</translation>
    </message>
    <message>
        <source>Open the sample store</source>
        <translation>打开示例数据库</translation>
    </message>
    <message>
        <source>No instance matches</source>
        <translation>没有匹配的可信实例</translation>
    </message>
    <message>
        <source>Other instances are hidden by the filter.</source>
        <translation>其他可信实例被筛选条件隐藏。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Drop to add an instance</source>
        <translation>松开即可添加可信实例</translation>
    </message>
</context>
<context>
    <name>plumbline::ui::PartList</name>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Parts of the evidence</source>
        <translation>证据的组成部分</translation>
    </message>
</context>
<context>
    <name>plumbline::ui::PartRow</name>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>选择文件：%1</translation>
    </message>
    <message>
        <source>Leave out: %1</source>
        <translation>移除：%1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>None; from %1</source>
        <translation>无；来自 %1</translation>
    </message>
</context>
<context>
    <name>plumbline::ui::ProblemPane</name>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Copy problem</source>
        <translation>复制问题</translation>
    </message>
    <message>
        <source>Still checking</source>
        <translation>仍在检查</translation>
    </message>
    <message>
        <source>Nothing odd was found so far.</source>
        <translation>目前未发现异常。</translation>
    </message>
    <message>
        <source>No problems found</source>
        <translation>未发现问题</translation>
    </message>
    <message>
        <source>The logs were read to their end, every register could be computed, and no digest check failed.</source>
        <translation>日志均已读到末尾，每个寄存器都能计算，没有摘要检查失败。</translation>
    </message>
</context>
<context>
    <name>plumbline::ui::ReasonDialog</name>
    <message>
        <source>Reason, kept in the ledger</source>
        <translation>理由，记入账本</translation>
    </message>
</context>
<context>
    <name>plumbline::ui::RegisterPane</name>
    <message>
        <source>All banks</source>
        <translation>所有 bank</translation>
    </message>
    <message>
        <source>Locality %1</source>
        <translation>Locality %1</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>寄存器</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>PCR bank</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>No registers yet</source>
        <translation>尚无寄存器</translation>
    </message>
    <message>
        <source>They are computed from the events when a log has been read to its end.</source>
        <translation>日志读到末尾后，由事件计算得出。</translation>
    </message>
</context>
<context>
    <name>plumbline::ui::ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>审阅</translation>
    </message>
    <message>
        <source>Add a log</source>
        <translation>添加日志</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>未打开任何文件</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>The first events are shown as soon as they are there.</source>
        <translation>读到首批事件后立即显示。</translation>
    </message>
    <message>
        <source>%1 cannot be opened</source>
        <translation>无法打开 %1</translation>
    </message>
    <message>
        <source>Open a boot log, an IMA list, or a bundle or folder of evidence, or drop files on this window. Files that are opened together are shown as one machine.</source>
        <translation>请打开启动日志、IMA 列表，或证据包、证据文件夹，也可将文件拖放到此窗口。一起打开的文件视为同一台机器。</translation>
    </message>
</context>
<context>
    <name>plumbline::ui::ReviewTabs</name>
    <message>
        <source>Measurement registers</source>
        <translation>度量寄存器</translation>
    </message>
    <message>
        <source>PCRs</source>
        <translation>PCR</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Views of the log</source>
        <translation>日志视图</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Secure Boot</source>
        <translation>安全启动</translation>
    </message>
</context>
<context>
    <name>plumbline::ui::SamplesDialog</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开“%1”</translation>
    </message>
    <message>
        <source>Where to look: %1</source>
        <translation>看点：%1</translation>
    </message>
    <message>
        <source>How they were made</source>
        <translation>示例的由来</translation>
    </message>
    <message>
        <source>Samples: four boots of one machine</source>
        <translation>示例：同一台机器的四次启动</translation>
    </message>
    <message>
        <source>Genuine evidence, recorded from a virtual machine. Nothing in it is made up, except that one event was cut out of the tampered log.</source>
        <translation>从虚拟机录得的真实证据。除“被篡改的日志”被删去一个事件外，没有任何虚构内容。</translation>
    </message>
</context>
<context>
    <name>plumbline::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Tab moves from part to part, the arrow keys move within a part, Escape closes or clears.</source>
        <translation>Tab 在各部分之间移动，方向键在部分内移动，Esc 关闭或清除。</translation>
    </message>
</context>
<context>
    <name>plumbline::ui::StartPage</name>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>See how a machine booted, link by link</source>
        <translation>逐环看清机器如何启动</translation>
    </message>
    <message>
        <source>Plumbline reads the log in which firmware, boot loader and system measured each other, and shows the boot as a chain: stage, event, decoded fields, bytes. It works offline; nothing leaves this computer.</source>
        <translation>Plumbline 读取固件、引导加载程序和系统逐级度量的日志，把启动显示为一条链：阶段、事件、解码后的字段、字节。全程离线，数据不会离开本机。</translation>
    </message>
    <message>
        <source>Open a log</source>
        <translation>打开日志</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Try a sample</source>
        <translation>试用示例</translation>
    </message>
    <message>
        <source>Four genuine boots of one machine: as installed, after an update, under attack, and with its log edited.</source>
        <translation>同一台机器的四次真实启动：安装后、更新后、遭受攻击时，以及日志被改动后。</translation>
    </message>
    <message>
        <source>Open the baseline</source>
        <translation>打开基准示例</translation>
    </message>
    <message>
        <source>Watch an instance</source>
        <translation>监视可信实例</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>How they were made</source>
        <translation>示例的由来</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>Nothing yet. Files that you open are listed here.</source>
        <translation>暂无。打开过的文件会列在这里。</translation>
    </message>
    <message>
        <source>Plumbline ended while it was reading %1. It was not opened again.</source>
        <translation>Plumbline 在读取 %1 时意外结束。未再次打开该文件。</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>再次打开</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Boot logs of TPMs, Intel TDX and Windows, IMA lists, and bundles or folders of evidence. Or drop them anywhere on this window.</source>
        <translation>TPM、Intel TDX 和 Windows 的启动日志、IMA 列表，以及证据包或证据文件夹。也可将其拖放到此窗口的任意位置。</translation>
    </message>
    <message>
        <source>Add a machine with a TPM, vTPM or vTCM from its evidence, and compare each boot with what was accepted before.</source>
        <translation>从证据添加带有 TPM、vTPM 或 vTCM 的机器，并将每次启动与此前接受的内容比较。</translation>
    </message>
    <message>
        <source>Add an instance…</source>
        <translation>添加可信实例…</translation>
    </message>
    <message>
        <source>Try the sample store</source>
        <translation>体验示例数据库</translation>
    </message>
    <message>
        <source>Sample instances in a store of their own: see where a boot changed, why, and accept it or not.</source>
        <translation>示例实例位于单独的数据库中：查看启动在哪里改变、为什么改变，并决定是否接受。</translation>
    </message>
    <message>
        <source>Open the sample store</source>
        <translation>打开示例数据库</translation>
    </message>
</context>
<context>
    <name>plumbline::ui::Statements</name>
    <message>
        <source>I sent this nonce with my request</source>
        <translation>此 nonce 是我在请求中发送的</translation>
    </message>
    <message>
        <source>I vouch for the attestation key: I know that it is this machine's</source>
        <translation>我为证明密钥担保：我确知它属于此机器</translation>
    </message>
    <message>
        <source>What only you know</source>
        <translation>只有您知道的内容</translation>
    </message>
    <message>
        <source>Nonce, in hexadecimal digits</source>
        <translation>Nonce（十六进制数字）</translation>
    </message>
    <message>
        <source>A nonce is an even number of the digits 0-9 and a-f, at most 128.</source>
        <translation>nonce 由偶数个 0-9 和 a-f 的数字组成，最多 128 位。</translation>
    </message>
</context>
<context>
    <name>plumbline::ui::UndecidedRow</name>
    <message>
        <source>What is %1 (%2)?</source>
        <translation>%1（%2）是什么？</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>不使用</translation>
    </message>
</context>
<context>
    <name>plumbline::ui::UnlockDialog</name>
    <message>
        <source>Unlock your key</source>
        <translation>解锁您的密钥</translation>
    </message>
    <message>
        <source>Decisions are signed with your key. It stays unlocked until you lock it or close the program; the password is not stored.</source>
        <translation>决定由您的密钥签名。密钥保持解锁，直到您锁定它或关闭程序；密码不会被存储。</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>密钥文件</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
</context>
<context>
    <name>plumbline::ui::VerdictBanner</name>
    <message>
        <source>Add quote, keys…</source>
        <translation>添加引证、密钥…</translation>
    </message>
    <message>
        <source>Show checks</source>
        <translation>显示检查</translation>
    </message>
    <message>
        <source>No quote</source>
        <translation>无引证</translation>
    </message>
    <message>
        <source>Nothing is proven: the logs are what the machine says of itself.</source>
        <translation>未证明任何内容：日志只是机器的自述。</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>The evidence is being checked.</source>
        <translation>正在检查证据。</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>Two logs of one kind are open: it cannot be told which one was quoted. Close the other.</source>
        <translation>打开了两个同类日志：无法判断引证的是哪一个，请关闭另一个。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumbline::ui::ViewExporter</name>
    <message>
        <source>Exporting… %1 %</source>
        <translation>正在导出… %1 %</translation>
    </message>
    <message>
        <source>Export events</source>
        <translation>导出事件</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n event(s) to %1.</source>
        <translation>
            <numerusform>已将 %n 个事件导出到 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>未导出任何内容。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
</context>
<context>
    <name>plumbline::ui::WhitelistPage</name>
    <message>
        <source>Whitelist</source>
        <translation>白名单</translation>
    </message>
    <message>
        <source>Two versions are selected: they can be compared.</source>
        <translation>已选择两个版本，可以进行比较。</translation>
    </message>
    <message>
        <source>Select a version to see where its values come from, or two versions of one instance to compare them.</source>
        <translation>选择一个版本可查看其度量值的来源；选择同一实例的两个版本可进行比较。</translation>
    </message>
    <message>
        <source>Compare the two versions</source>
        <translation>比较这两个版本</translation>
    </message>
    <message>
        <source>Compare with what it replaced</source>
        <translation>与被取代的版本比较</translation>
    </message>
    <message>
        <source>Whitelist and benchmarks</source>
        <translation>白名单与基准值</translation>
    </message>
    <message>
        <source>What was accepted, who accepted it, and why.</source>
        <translation>接受了什么、由谁接受、为什么。</translation>
    </message>
    <message>
        <source>Filter: instance, person, reason</source>
        <translation>筛选：实例、人员、理由</translation>
    </message>
    <message>
        <source>Filter what was accepted</source>
        <translation>筛选已接受的内容</translation>
    </message>
    <message>
        <source>Show all instances</source>
        <translation>显示所有可信实例</translation>
    </message>
    <message>
        <source>Benchmarks</source>
        <translation>基准值</translation>
    </message>
    <message>
        <source>Benchmarks or whitelist</source>
        <translation>基准值或白名单</translation>
    </message>
    <message>
        <source>Benchmark versions</source>
        <translation>基准值版本</translation>
    </message>
    <message>
        <source>Whitelist entries</source>
        <translation>白名单条目</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Undo: back to this version…</source>
        <translation>撤销：回到此版本…</translation>
    </message>
    <message>
        <source>Revoke entry…</source>
        <translation>吊销条目…</translation>
    </message>
    <message>
        <source>From then on it counts no more</source>
        <translation>此后不再有效</translation>
    </message>
    <message>
        <source>No benchmarks</source>
        <translation>没有基准值</translation>
    </message>
    <message>
        <source>The first verified boot of an instance proposes one; confirm it on the instance's page.</source>
        <translation>实例的首次已验证启动会提出基准值；请在该实例的页面上确认。</translation>
    </message>
    <message>
        <source>No whitelist entries</source>
        <translation>没有白名单条目</translation>
    </message>
    <message>
        <source>An exception that is approved by also accepting it stands here: an alternative beside the benchmark.</source>
        <translation>以“另外接受”批准的可信异常列在这里：作为基准值之外的备选。</translation>
    </message>
</context>
<context>
    <name>plumbline::ui::Workspace</name>
    <message>
        <source>Filter the events</source>
        <translation>过滤事件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln 个事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln 个问题</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumblinectl</name>
    <message>
        <source>the output could not be written: %1</source>
        <translation>无法写入输出：%1</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>%1; see %2 --help</source>
        <translation>%1；参见 %2 --help</translation>
    </message>
    <message>
        <source>Usage: plumblinectl COMMAND [OPTION…]

Commands:
  inspect FILE…   decode and replay measurement logs
  verify          say whether a quote and its logs can be believed
  compare A B     say what differs between two boots
  explain A B     say why two boots differ
  catalogue …     fill a catalogue of known software, and look digests up
  bundle …        create, show or extract evidence bundles, or make a request
  instance …      add instances to a store, take their evidence in, show their status
  benchmark …     confirm, list or restore what instances are held against
  exception list  list what is not accepted
  approve NAME    accept what an instance's boot shows
  ledger …        make a store, verify or export the record of its decisions

plumblinectl COMMAND --help tells more; --version prints the version.
</source>
        <translation>用法：plumblinectl 命令 [选项…]

命令：
  inspect 文件…   解码并重放度量日志
  verify          判断引用及其日志是否可信
  compare A B     比较两次启动的差异
  explain A B     说明两次启动为何不同
  catalogue …     建立已知软件目录，并查询摘要
  bundle …        创建、查看或解开证据包，或创建请求
  instance …      向存储库添加可信实例，导入证据，显示可信状态
  benchmark …     确认、列出或恢复可信实例的基准值
  exception list  列出未被接受的变更
  approve 名称    接受可信实例某次启动中的变更
  ledger …        创建存储库，验证或导出决定记录

plumblinectl 命令 --help 查看详情；--version 显示版本。
</translation>
    </message>
</context>
</TS>
