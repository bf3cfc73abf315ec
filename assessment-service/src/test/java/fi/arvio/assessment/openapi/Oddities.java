package fi.arvio.assessment.openapi;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** What is odd about a request whatever the operation: its address, its headers, the bytes of its body. */
final class Oddities {
    private static final List<String> SEGMENTS = List.of(
            "not-a-uuid",
            "00000000-0000-0000-0000-000000000000",
            "1-1-1-1-1",
            "5B0C7F4E-0000-4000-8000-000000000000",
            "%00",
            "%ff%fe",
            "a%2Fb",
            "..%2F..%2Fx",
            "%F0%9F%91%8D",
            "%20",
            "%27%3B--",
            "-1",
            "2147483648",
            "1e3",
            "x".repeat(1500),
            "x".repeat(9000));
    private static final List<String> TYPES = List.of(
            "text/plain",
            "application/xml",
            "application",
            "garbage;;;",
            "application/json;charset=utf-16",
            "application/json;charset=nonsense",
            "multipart/form-data",
            "application/x-www-form-urlencoded");

    private Oddities() {}

    static Stream<Trial> addresses(Trial sound) {
        String path = sound.operation().path();
        return sound.operation().parameters("path").stream()
                .flatMap(variable -> SEGMENTS.stream()
                        .map(segment -> sound.at(
                                swapped(path, variable.name(), segment, sound.address()),
                                variable.name() + " " + segment.substring(0, Math.min(12, segment.length())),
                                !segment.contains("-") && variable.name().matches("id|.*Id"))));
    }

    /** The address with one of its variables replaced. */
    private static String swapped(String template, String variable, String segment, String address) {
        String[] names = template.split("/", -1);
        String[] values = address.split("\\?", 2)[0].split("/", -1);
        for (int i = 0; i < names.length; i++) {
            if (names[i].equals("{" + variable + "}")) {
                values[i] = segment;
            }
        }
        return String.join("/", values);
    }

    static Stream<Trial> queries(Trial sound) {
        String address = sound.address();
        Stream<Trial> unknown = Stream.of(
                sound.at(address + "?unheard=of", "an unknown parameter", false),
                sound.at(address + "?a=1&a=2&a[]=%00&%00=%ff", "odd parameters", false),
                sound.at(address + "?" + "a=b&".repeat(500), "many parameters", false));
        Stream<Trial> known = sound.operation().parameters("query").stream()
                .flatMap(one -> Stream.of(
                                "", "x", "%00", "%ff", "-1", "0", "99999999999", "true", "CSV", "x".repeat(900))
                        .flatMap(value -> Stream.of(
                                sound.at(address + "?" + one.name() + "=" + value, one.name() + "=" + value, false),
                                sound.at(
                                        address + "?" + one.name() + "=" + value + "&" + one.name() + "=true",
                                        one.name() + " doubled",
                                        false))));
        return Stream.concat(unknown, known);
    }

    static Stream<Trial> headers(Trial sound) {
        return Stream.of(
                sound.header("Accept", "image/png", "who reads no JSON", false),
                sound.header("Accept", "*/*;q=0", "who reads nothing", false),
                sound.header("Accept", "nonsense", "an odd Accept", false),
                sound.header("If-None-Match", "*", "If-None-Match of anything", false),
                sound.header("If-None-Match", "\"\",,W/\"x\"", "an odd If-None-Match", false),
                sound.header("If-Match", "\"stale\"", "a stale If-Match", false),
                sound.header("If-Match", "\"", "an odd If-Match", false),
                sound.header("If-Match", null, "no If-Match", false),
                sound.header("Range", "bytes=5-1", "an odd range", false),
                sound.header("Content-Encoding", "gzip", "a packing it has not", false),
                sound.header("X-Long", "x".repeat(7000), "a long header", false));
    }

    static Stream<Trial> bodies(Trial sound) {
        byte[] body = sound.body();
        byte[] half = java.util.Arrays.copyOf(body, body.length / 2);
        byte[] cut = java.util.Arrays.copyOf(body, body.length + 1);
        cut[body.length] = (byte) 0xc3;
        Stream<Trial> odd = Stream.of(
                sound.with(new byte[0], "no body", true),
                sound.with(half, "half a body", true),
                sound.with(cut, "half a letter after the body", false),
                text(sound, "{\"\u00e4", StandardCharsets.ISO_8859_1, "no UTF-8"),
                text(sound, new String(body, StandardCharsets.UTF_8), StandardCharsets.UTF_16, "UTF-16"),
                text(sound, "\0\0\0\0", StandardCharsets.UTF_8, "NULs"),
                text(sound, "{}{}", StandardCharsets.UTF_8, "two bodies"),
                text(sound, "{", StandardCharsets.UTF_8, "a brace"),
                text(sound, "nonsense", StandardCharsets.UTF_8, "no JSON"),
                text(sound, "null", StandardCharsets.UTF_8, "a null"),
                text(sound, "{\"a\":1,\"a\":2}", StandardCharsets.UTF_8, "a field twice"),
                text(sound, "[".repeat(50_000), StandardCharsets.UTF_8, "deep lists"),
                text(sound, "{\"a\":".repeat(20_000), StandardCharsets.UTF_8, "deep objects"),
                text(sound, "9".repeat(100_000), StandardCharsets.UTF_8, "a long number"),
                text(sound, " ".repeat(300_000), StandardCharsets.UTF_8, "a body too large"));
        Stream<Trial> types = TYPES.stream().map(type -> sound.header("Content-Type", type, "type " + type, false));
        return Stream.of(odd, types, Stream.of(sound.header("Content-Type", null, "no type", false)))
                .flatMap(all -> all);
    }

    private static Trial text(Trial sound, String body, java.nio.charset.Charset charset, String what) {
        return sound.with(body.getBytes(charset), what, sound.operation().takesJson() && !what.equals("UTF-16"));
    }
}
