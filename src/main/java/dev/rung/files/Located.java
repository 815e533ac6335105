package dev.rung.files;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A JSON value that knows where it stands in its file. */
public abstract sealed class Located {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    private final Step step;
    private final int line;

    /** How one comes to a value: the step before, and a name or an index in it. */
    public record Step(List<Step> before, String name) {
        static final Step ROOT = new Step(List.of(), "$");

        Step field(String field) {
            return new Step(List.of(this), of(field));
        }

        /** How a field is written behind the path of its object. */
        static String of(String field) {
            return PLAIN.matcher(field).matches() ? "." + field : "[" + Shown.quoted(field) + "]";
        }

        Step index(int index) {
            return new Step(List.of(this), "[" + index + "]");
        }

        String path() {
            StringBuilder path = new StringBuilder();
            List<Step> way = new ArrayList<>();
            for (List<Step> at = List.of(this); !at.isEmpty(); at = at.get(0).before()) {
                way.add(0, at.get(0));
            }
            way.forEach(s -> path.append(s.name()));
            return path.toString();
        }
    }

    private Located(Step step, int line) {
        this.step = step;
        this.line = line;
    }

    /** The JSON path, from {@code $} on. */
    public final String path() {
        return step.path();
    }

    /** The line on which the value begins, counted from 1. */
    public final int line() {
        return line;
    }

    /** The path a field of this value has or would have. */
    public final String path(String field) {
        return step.field(field).path();
    }

    /** What it is, in words, for a fault that says what was met instead. */
    public abstract String what();

    /** An object; its fields in the order of the file. */
    public static final class Obj extends Located {
        public final Map<String, Located> fields = new LinkedHashMap<>();

        Obj(Step step, int line) {
            super(step, line);
        }

        @Override
        public String what() {
            return "an object";
        }
    }

    /** A list. */
    public static final class Arr extends Located {
        public final List<Located> items = new ArrayList<>();

        Arr(Step step, int line) {
            super(step, line);
        }

        @Override
        public String what() {
            return "a list";
        }
    }

    /** A text, as it is after escapes were read. */
    public static final class Text extends Located {
        public final String text;

        Text(Step step, int line, String text) {
            super(step, line);
            this.text = text;
        }

        @Override
        public String what() {
            return "a text";
        }
    }

    /** A number as it was written, so that nothing is rounded. */
    public static final class Num extends Located {
        public final String digits;

        Num(Step step, int line, String digits) {
            super(step, line);
            this.digits = digits;
        }

        @Override
        public String what() {
            return "a number";
        }
    }

    /** {@code true}, {@code false} or {@code null}. */
    public static final class Word extends Located {
        public final String word;

        Word(Step step, int line, String word) {
            super(step, line);
            this.word = word;
        }

        @Override
        public String what() {
            return word;
        }
    }
}
