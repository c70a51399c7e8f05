<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
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
</context>
<context>
    <name>DigestRule</name>
    <message>
        <source>the whole event data</source>
        <translation>整个事件数据</translation>
    </message>
    <message>
        <source>the variable&apos;s value only</source>
        <translation>仅变量的值</translation>
    </message>
    <message>
        <source>the text without its prefix</source>
        <translation>去掉前缀的文本</translation>
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
&quot;root=UUID&quot;   text with blanks or colons in quotation marks
pcr:4         register 4; also pcr:4,5 and pcr:0-7
type:separator    part of the type&apos;s name
stage:boot-loader    part of the stage&apos;s name
digest:mismatch    also match, na, unknown, or the start of a digest in hex
problem:      events with a problem; also problem:error
log:ima       part of the file&apos;s name, where several logs are open
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
        <source>Reads the files as FORMAT instead of telling by content.</source>
        <translation>按 FORMAT 读取文件，不按内容判断格式。</translation>
    </message>
    <message>
        <source>A log; - is standard input.</source>
        <translation>日志文件；- 表示标准输入。</translation>
    </message>
    <message>
        <source>unknown format “%1”</source>
        <translation>未知格式“%1”</translation>
    </message>
    <message>
        <source>no file is named; see plumblinectl inspect --help</source>
        <translation>未指定文件；参见 plumblinectl inspect --help</translation>
    </message>
    <message>
        <source>--json and --yaml exclude each other</source>
        <translation>--json 与 --yaml 不能同时使用</translation>
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
    <message>
        <source>No problems were found while reading.</source>
        <translation>读取时未发现问题。</translation>
    </message>
    <message>
        <source>Problems: %1</source>
        <translation>问题：%1</translation>
    </message>
    <message>
        <source>%1, %2 measurements</source>
        <translation>%1，%2 条度量</translation>
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
        <source>Copy the file from the machine again; if the end is still missing there, the firmware&apos;s log area was full.</source>
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
        <source>The recorded digest is not that of the {structure} event&apos;s data: the data were changed, or the writer hashes something else.</source>
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
        <source>The variable {detail} has the name of a well-known one, but another vendor&apos;s GUID: it is not that variable.</source>
        <translation>变量 {detail} 与一个公认变量同名，但厂商 GUID 不同：它不是那个变量。</translation>
    </message>
    <message>
        <source>The variable should be one byte, 0 or 1, but is not: it counts as unknown.</source>
        <translation>该变量应为一个字节，取值 0 或 1，实际不是：按未知处理。</translation>
    </message>
    <message>
        <source>The certificate was measured without its owner&apos;s GUID, as older firmware and shim do.</source>
        <translation>度量该证书时未含所有者 GUID，较早的固件和 shim 即如此。</translation>
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
        <source>The firmware&apos;s own code: version, volumes and drivers built into it. It changes with a firmware update only.</source>
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
        <source>Keys and hashes that the machine&apos;s owner enrolled for shim, and its SBAT level.</source>
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
        <source>What Windows measures itself: boot counters, loaded modules and drivers, policies, BitLocker&apos;s access control.</source>
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
    <name>plumbline::ui::ChainCanvas</name>
    <message>
        <source>Boot chain</source>
        <translation>启动链</translation>
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
    <name>plumbline::ui::MainWindow</name>
    <message>
        <source>Open boot logs</source>
        <translation>打开启动日志</translation>
    </message>
    <message>
        <source>%1 – Plumbline</source>
        <translation>%1 – Plumbline</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
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
</context>
<context>
    <name>plumbline::ui::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>plumblinectl</name>
    <message>
        <source>Decodes and replays measurement logs: boot logs (crypto-agile, SHA-1, CCEL, Windows), IMA lists, canonical event logs, systemd&apos;s log.

Exit codes: 0 read to the end and every digest that can be checked matches; 1 a digest does not match its data; 2 something could not be read or computed; 3 unusable input or usage error.</source>
        <translation>解码并重放度量日志：启动日志（多算法、SHA-1、CCEL、Windows）、IMA 列表、规范事件日志、systemd 日志。

退出码：0 已读到末尾，且所有可检查的摘要均匹配；1 有摘要与数据不匹配；2 有内容无法读取或计算；3 输入不可用或用法错误。</translation>
    </message>
    <message>
        <source>Usage: plumblinectl COMMAND [OPTION…]

Commands:
  inspect FILE…   decode and replay measurement logs

plumblinectl COMMAND --help tells more; --version prints the version.
</source>
        <translation>用法：plumblinectl COMMAND [OPTION…]

命令：
  inspect FILE…   解码并重放度量日志

plumblinectl COMMAND --help 显示详细说明；--version 显示版本。
</translation>
    </message>
</context>
</TS>
