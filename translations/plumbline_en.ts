<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en_US">
<context>
    <name>CompareReport</name>
    <message numerus="yes">
        <source>%n change(s), in %1</source>
        <translation>
            <numerusform>%n change, in %1</numerusform>
            <numerusform>%n changes, in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more; --json has all</source>
        <translation>
            <numerusform>%n more; --json has all</numerusform>
            <numerusform>%n more; --json has all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InspectDatabase</name>
    <message numerus="yes">
        <source>%n certificate(s)</source>
        <translation>
            <numerusform>%n certificate</numerusform>
            <numerusform>%n certificates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hash(es)</source>
        <translation>
            <numerusform>%n hash</numerusform>
            <numerusform>%n hashes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InspectText</name>
    <message numerus="yes">
        <source>%n measurement(s)</source>
        <translation>
            <numerusform>%n measurement</numerusform>
            <numerusform>%n measurements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n digest(s) do not match the data that they stand for.</source>
        <translation>
            <numerusform>%n digest does not match the data that it stands for.</numerusform>
            <numerusform>%n digests do not match the data that they stand for.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Boot loader event, %n byte(s)</source>
        <translation>
            <numerusform>Boot loader event, %n byte</numerusform>
            <numerusform>Boot loader event, %n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measurement(s)</source>
        <translation>
            <numerusform>%n measurement</numerusform>
            <numerusform>%n measurements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n partition(s): %2</source>
        <translation>
            <numerusform>%1, %n partition: %2</numerusform>
            <numerusform>%1, %n partitions: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n partition(s) of type %2</source>
        <translation>
            <numerusform>%1, %n partition of type %2</numerusform>
            <numerusform>%1, %n partitions of type %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Intel CSME: %n measurement(s)</source>
        <translation>
            <numerusform>Intel CSME: %n measurement</numerusform>
            <numerusform>Intel CSME: %n measurements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s)</source>
        <translation>
            <numerusform>%n certificate</numerusform>
            <numerusform>%n certificates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hash(es)</source>
        <translation>
            <numerusform>%n hash</numerusform>
            <numerusform>%n hashes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries of another kind</source>
        <translation>
            <numerusform>%n entry of another kind</numerusform>
            <numerusform>%n entries of another kind</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Value</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerdictText</name>
    <message numerus="yes">
        <source>Signed in the last %n minute(s)</source>
        <translation>
            <numerusform>Signed in the last %n minute</numerusform>
            <numerusform>Signed in the last %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Signed in the last %n hour(s)</source>
        <translation>
            <numerusform>Signed in the last %n hour</numerusform>
            <numerusform>Signed in the last %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Signed in the last %n day(s)</source>
        <translation>
            <numerusform>Signed in the last %n day</numerusform>
            <numerusform>Signed in the last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Windows</name>
    <message numerus="yes">
        <source>%n module(s) NOT validated</source>
        <translation>
            <numerusform>%n module NOT validated</numerusform>
            <numerusform>%n modules NOT validated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>addresses of %n module(s)</source>
        <translation>
            <numerusform>addresses of %n module</numerusform>
            <numerusform>addresses of %n modules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n modules: %1, …</source>
        <translation>
            <numerusform>%n modules: %1, …</numerusform>
            <numerusform>%n modules: %1, …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signing authority key(s)</source>
        <translation>
            <numerusform>%n signing authority key</numerusform>
            <numerusform>%n signing authority keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown value(s)</source>
        <translation>
            <numerusform>%n unknown value</numerusform>
            <numerusform>%n unknown values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation>
            <numerusform>%n setting</numerusform>
            <numerusform>%n settings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumbline::models::ChecksModel</name>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (and %n more)</numerusform>
            <numerusform>%1 (and %n more)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumbline::models::FieldTreeModel</name>
    <message numerus="yes">
        <source>%n element(s)</source>
        <translation>
            <numerusform>%n element</numerusform>
            <numerusform>%n elements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumbline::ui::AddEvidenceDialog</name>
    <message numerus="yes">
        <source>%n log(s) will be opened beside those that are open.</source>
        <translation>
            <numerusform>%n log will be opened beside those that are open.</numerusform>
            <numerusform>%n logs will be opened beside those that are open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumbline::ui::BytesPane</name>
    <message numerus="yes">
        <source>%n byte(s) at 0x%1</source>
        <translation>
            <numerusform>%n byte at 0x%1</numerusform>
            <numerusform>%n bytes at 0x%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumbline::ui::EventList</name>
    <message numerus="yes">
        <source>Copied the first %n event(s). Export writes all of them.</source>
        <translation>
            <numerusform>Copied the first %n event. Export writes all of them.</numerusform>
            <numerusform>Copied the first %n events. Export writes all of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n event(s).</source>
        <translation>
            <numerusform>Copied %n event.</numerusform>
            <numerusform>Copied %n events.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumbline::ui::VerdictBanner</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumbline::ui::ViewExporter</name>
    <message numerus="yes">
        <source>Exported %n event(s) to %1.</source>
        <translation>
            <numerusform>Exported %n event to %1.</numerusform>
            <numerusform>Exported %n events to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumbline::ui::Workspace</name>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln problem</numerusform>
            <numerusform>%Ln problems</numerusform>
        </translation>
    </message>
</context>
</TS>
