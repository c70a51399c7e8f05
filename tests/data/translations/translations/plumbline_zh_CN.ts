<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Planted</name>
    <message>
        <source>finished</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>lost by the sources</source>
        <translation>源代码中已没有</translation>
    </message>
    <message>
        <source>offset %1</source>
        <translation>偏移 %2</translation>
    </message>
</context>
</TS>
