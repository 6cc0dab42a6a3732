package org.servicescape.store.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Damage to XML by which most of it stays XML: other values, names and pieces that are moved, doubled or gone. */
public final class XmlMutations {
    /** A tag, the value of an attribute, or its name. */
    private static final Pattern PIECE = Pattern.compile("\"[^\"<>]*\"|<[^<>]*>|\\w+(?==)");

    private static final String[] VALUES = {
        "\"\"",
        "\"a\"",
        "\"-1\"",
        "\"99999999999999999999\"",
        "\"1e999999999\"",
        "\"../../etc/passwd\"",
        "\"&#10;&#9;\"",
        "\"&#xFFFF;\"",
        "\"&unknown;\"",
        "\"lobby room\"",
        "\"http://example.org/x.xmi#a\"",
        "<name>text</name>",
        "<translations language=\"fi\" feature=\"name\"><texts>x</texts></translations>",
        "<unknownKeys>a=[1, {}]</unknownKeys>",
        "<unknownKeys>a=[1</unknownKeys>",
        "<![CDATA[<x>]]>",
        "<!-- note -->",
        "<?php echo 1 ?>",
        "<a href=\"file:///etc/passwd\"/>",
        "<spaces xsi:type=\"space:Space\" id=\"x\"/>",
        "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]>",
    };

    private XmlMutations() {}

    /** The file, changed in one place; the same file where there is nothing to change. */
    public static byte[] mutate(byte[] file, SplittableRandom random) {
        String text = new String(file, StandardCharsets.UTF_8);
        List<int[]> pieces = new ArrayList<>();
        Matcher matcher = PIECE.matcher(text);
        while (matcher.find()) {
            pieces.add(new int[] {matcher.start(), matcher.end()});
        }
        if (pieces.isEmpty()) {
            return file;
        }
        int[] piece = pieces.get(random.nextInt(pieces.size()));
        int[] other = pieces.get(random.nextInt(pieces.size()));
        String value = VALUES[random.nextInt(VALUES.length)];
        String here = text.substring(piece[0], piece[1]);
        String there = text.substring(other[0], other[1]);
        String instead =
                switch (random.nextInt(6)) {
                    case 0 -> "";
                    case 1 -> here + here;
                    case 2 -> there;
                    case 3 -> here + value;
                    default -> value;
                };
        String mutated = text.substring(0, piece[0]) + instead + text.substring(piece[1]);
        return mutated.getBytes(StandardCharsets.UTF_8);
    }
}
