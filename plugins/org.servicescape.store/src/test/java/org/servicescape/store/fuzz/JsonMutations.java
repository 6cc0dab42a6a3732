package org.servicescape.store.fuzz;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.SplittableRandom;

/** Damage to JSON by which most of it stays JSON: other values, other keys, pieces that are moved, doubled or gone. */
public final class JsonMutations {
    private static final String[] VALUES = {
        "null",
        "true",
        "false",
        "0",
        "-0",
        "-1",
        "7",
        "0.5",
        "1e3",
        "2147483648",
        "-99999999999999999999",
        "1e999999999",
        "1e-999999999",
        "1E+400000000",
        "0.000000000000000000000000000001",
        "123456789012345678901234567890.5",
        "\"\"",
        "\" \"",
        "\"0\"",
        "\"true\"",
        "\"../../etc/passwd\"",
        "\"A Name\"",
        "\"a\\u0000b\"",
        "\"\\u001b[31mred\"",
        "\"\\ud800\"",
        "\"\\udc00\\ud800\"",
        "\"\\u2028\"",
        "\"PT15M\"",
        "\"PT-1S\"",
        "\"P99999999999D\"",
        "\"-999999999-01-01\"",
        "\"+999999999-12-31\"",
        "\"2016-02-30\"",
        "\"2023-24\"",
        "\"25:00\"",
        "\"0,0 12000,8000\"",
        "\"0,0 0,0\"",
        "\"0,0 2147483647,-2147483648 99999999999,1\"",
        "\"Mon-Sun\"",
        "[]",
        "{}",
        "[[]]",
        "[{}]",
        "[null]",
        "{\"id\": \"a\"}",
        "{\"en\": \"a\", \"fi\": \"b\"}",
        "{\"en\": [\"a\"], \"fi\": [\"b\", \"c\"]}",
        "{\"fi\": \"b\", \"fi\": \"b\", \"xx\": 1}",
        "{\"translations\": [], \"unknownKeys\": []}",
    };

    private static final String[] KEYS = {
        "\"id\"",
        "\"ids\"",
        "\"\"",
        "\"servicescape\"",
        "\"translations\"",
        "\"unknownKeys\"",
        "\"eClass\"",
        "\"name\"",
        "\"a\\u0000\"",
        "\"\\ud800\""
    };

    private final SplittableRandom random;
    private final List<String> tokens = new ArrayList<>();
    private final List<Span> values = new ArrayList<>();
    private final List<Span> members = new ArrayList<>();

    /** Tokens from one index to before another. */
    private record Span(int from, int to) {}

    private JsonMutations(String text, SplittableRandom random) {
        this.random = random;
        for (int i = 0; i < text.length(); ) {
            int end = endOfToken(text, i);
            tokens.add(text.substring(i, end));
            i = end;
        }
        findSpans();
    }

    /** The text, changed in one place; the same text where there is nothing to change. */
    public static String mutate(String text, SplittableRandom random) {
        JsonMutations json = new JsonMutations(text, random);
        return json.values.isEmpty() ? text : json.mutated();
    }

    /** A token is a word, a text or a bracket, with the blanks after it. */
    private static int endOfToken(String text, int start) {
        int i = start + 1;
        char first = text.charAt(start);
        if (first == '"') {
            while (i < text.length() && text.charAt(i) != '"') {
                i += text.charAt(i) == '\\' ? 2 : 1;
            }
            i = Math.min(text.length(), i + 1);
        } else if ("[]{},:".indexOf(first) < 0) {
            while (i < text.length() && "[]{},:\" \n".indexOf(text.charAt(i)) < 0) {
                i++;
            }
        }
        while (i < text.length() && text.charAt(i) <= ' ') {
            i++;
        }
        return i;
    }

    private void findSpans() {
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < tokens.size(); i++) {
            char first = tokens.get(i).charAt(0);
            if (first == '{' || first == '[') {
                open.push(i);
            } else if (first == '}' || first == ']') {
                if (!open.isEmpty()) {
                    value(new Span(open.pop(), i + 1));
                }
            } else if (first != ',' && first != ':' && !isKey(i)) {
                value(new Span(i, i + 1));
            }
        }
    }

    private boolean isKey(int i) {
        return i + 1 < tokens.size() && tokens.get(i + 1).startsWith(":");
    }

    private void value(Span value) {
        values.add(value);
        if (value.from >= 2 && isKey(value.from - 2)) {
            members.add(new Span(value.from - 2, value.to));
        }
    }

    private String mutated() {
        Span value = any(values);
        Span other = any(values);
        Span member = members.isEmpty() ? value : any(members);
        return switch (random.nextInt(14)) {
            case 0 -> replaced(value, VALUES[random.nextInt(VALUES.length)]);
            case 1 -> replaced(scalar(), VALUES[random.nextInt(VALUES.length)]);
            case 2 -> replaced(value, text(other));
            case 3 -> replaced(scalar(), text(scalar()));
            case 4 -> replaced(withItsComma(member), "");
            case 5 -> replaced(member, text(member) + ", " + text(any(members.isEmpty() ? values : members)));
            case 6 -> replaced(value, text(value) + ", " + text(value));
            case 7 -> swapped(value, other);
            case 8 -> replaced(key(member), KEYS[random.nextInt(KEYS.length)]);
            case 9 -> replaced(key(member), text(key(any(members.isEmpty() ? values : members))));
            case 10 -> nested(value);
            case 11 -> replaced(scalar(), '"' + "long ".repeat(1 << random.nextInt(15)) + '"');
            case 12 -> replaced(scalar(), "9".repeat(1 << random.nextInt(15)));
            default -> replaced(withItsComma(isMemberValue(value) ? member : value), "");
        };
    }

    private Span any(List<Span> spans) {
        return spans.get(random.nextInt(spans.size()));
    }

    private boolean isMemberValue(Span value) {
        return value.from > 0 && tokens.get(value.from - 1).startsWith(":");
    }

    private Span scalar() {
        Span span = any(values);
        for (int i = 0; i < 20 && span.to - span.from > 1; i++) {
            span = any(values);
        }
        return span;
    }

    private static Span key(Span member) {
        return new Span(member.from, member.from + 1);
    }

    /** So that what is left is a list or an object still. */
    private Span withItsComma(Span span) {
        if (span.to < tokens.size() && tokens.get(span.to).startsWith(",")) {
            return new Span(span.from, span.to + 1);
        }
        boolean after = span.from > 0 && tokens.get(span.from - 1).startsWith(",");
        return after ? new Span(span.from - 1, span.to) : span;
    }

    private String nested(Span value) {
        int levels = 1 << random.nextInt(9);
        boolean objects = random.nextBoolean();
        String before = objects ? "{\"a\": " : "[";
        String after = objects ? "}" : "]";
        return replaced(value, before.repeat(levels) + text(value) + after.repeat(levels));
    }

    private String swapped(Span a, Span b) {
        if (a.from > b.from) {
            return swapped(b, a);
        }
        if (a.to > b.from) {
            return replaced(a, text(b));
        }
        return text(new Span(0, a.from))
                + text(b)
                + text(new Span(a.to, b.from))
                + text(a)
                + text(new Span(b.to, tokens.size()));
    }

    private String replaced(Span span, String by) {
        return text(new Span(0, span.from)) + by + text(new Span(span.to, tokens.size()));
    }

    private String text(Span span) {
        return String.join("", tokens.subList(span.from, span.to));
    }
}
