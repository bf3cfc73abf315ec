package fi.arvio.assessment.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;

/** Texts, numbers and truths at the edge of what a schema takes, and beyond. */
final class Scalars {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final List<String> ODD = List.of(
            "",
            " ",
            "\u0000",
            "a\u0000b",
            "\ud800",
            "😀",
            "\u202e",
            "'; drop table round; --",
            "=1+1",
            "%00",
            "../../x");
    private static final List<String> DAYS = List.of(
            "2025-02-30", "0000-00-00", "0001-01-01", "9999-12-31", "+999999999-12-31", "-999999999-01-01", "x");
    private static final List<String> TIMES = List.of(
            "2025-05-05",
            "2025-05-05T06:00:00",
            "1970-01-01T00:00:00Z",
            "+1000000000-12-31T23:59:59.999999999Z",
            "-1000000000-01-01T00:00:00Z",
            "9999-12-31T23:59:59+18:00",
            "x");

    private Scalars() {}

    static void texts(String at, JsonNode schema, Consumer<Values.Variant> to) {
        boolean chosen = schema.has("enum");
        otherThan(at, "string", to);
        for (String odd : ODD) {
            to.accept(text(at, odd, chosen || breaks(schema, odd)));
        }
        switch (schema.path("format").asText()) {
            case "date" -> DAYS.forEach(day -> to.accept(text(at, day, day.endsWith("30") || day.equals("x"))));
            case "date-time" -> TIMES.forEach(time -> to.accept(text(at, time, time.equals("x"))));
            default -> to.accept(text(at, "UNHEARD_OF", chosen));
        }
        if (schema.has("maxLength")) {
            int most = schema.path("maxLength").asInt();
            to.accept(text(at, "x".repeat(most), false));
            to.accept(text(at, "x".repeat(most + 1), true));
            to.accept(text(at, "ä".repeat(most), false));
        }
        to.accept(text(at, "x".repeat(20_000), chosen || schema.has("maxLength")));
    }

    private static boolean breaks(JsonNode schema, String text) {
        boolean tooShort = text.length() < schema.path("minLength").asInt(0);
        boolean unlike = schema.has("pattern")
                && schema.path("format").isMissingNode()
                && !text.matches(schema.path("pattern").asText());
        return tooShort || unlike;
    }

    private static Values.Variant text(String at, String text, boolean broken) {
        String shown = text.length() > 30 ? text.charAt(0) + " " + text.length() + " times" : text;
        return new Values.Variant(at + " '" + shown + "'", NODES.textNode(text), broken);
    }

    static void numbers(String at, JsonNode schema, Consumer<Values.Variant> to) {
        otherThan(at, "number", to);
        BigDecimal least = new BigDecimal(schema.path("minimum").asText("-2147483648"));
        BigDecimal most = new BigDecimal(schema.path("maximum").asText("2147483647"));
        for (BigDecimal edge : List.of(least, most, BigDecimal.ZERO, BigDecimal.ONE, new BigDecimal("-1"))) {
            to.accept(number(at, edge, edge.compareTo(least) < 0 || edge.compareTo(most) > 0));
        }
        to.accept(number(at, least.subtract(BigDecimal.ONE), true));
        to.accept(number(at, most.add(BigDecimal.ONE), true));
        to.accept(number(at, new BigDecimal("9223372036854775808"), true));
        to.accept(number(at, new BigDecimal("9".repeat(400)), true));
        to.accept(number(at, new BigDecimal("1e999999999"), true));
        to.accept(number(at, new BigDecimal("1.5"), false));
    }

    private static Values.Variant number(String at, BigDecimal number, boolean broken) {
        return new Values.Variant(
                at + " " + (number.precision() > 30 ? "a huge number" : number), NODES.numberNode(number), broken);
    }

    static void flags(String at, Consumer<Values.Variant> to) {
        otherThan(at, "boolean", to);
        to.accept(new Values.Variant(at + " true", NODES.booleanNode(true), false));
        to.accept(new Values.Variant(at + " false", NODES.booleanNode(false), false));
    }

    /** Values of every other type; only a structure where a scalar should be, or the reverse, must be refused. */
    static void otherThan(String at, String type, Consumer<Values.Variant> to) {
        boolean structure = type.equals("object") || type.equals("array");
        if (!type.equals("object")) {
            to.accept(new Values.Variant(at + " an object", NODES.objectNode().put("x", 1), true));
        }
        if (!type.equals("array")) {
            to.accept(new Values.Variant(
                    at + " a list", NODES.arrayNode().add("x").add(1), true));
        }
        if (!type.equals("string")) {
            to.accept(new Values.Variant(at + " a text", NODES.textNode("x"), structure || type.equals("number")));
        }
        if (!type.equals("number")) {
            to.accept(new Values.Variant(at + " a number", NODES.numberNode(7), structure));
        }
        if (!type.equals("boolean")) {
            to.accept(new Values.Variant(at + " a truth", NODES.booleanNode(true), structure));
        }
    }
}
