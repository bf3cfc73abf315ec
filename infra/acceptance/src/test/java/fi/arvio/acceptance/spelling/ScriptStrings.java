package fi.arvio.acceptance.spelling;

import java.util.ArrayList;
import java.util.List;

/** The string literals of a line of JavaScript, those inside the expressions of a template among them. */
final class ScriptStrings {
    private final String code;
    private final List<String> strings = new ArrayList<>();
    private int at;

    ScriptStrings(String code) {
        this.code = code;
    }

    List<String> all() {
        expression();
        return strings;
    }

    /** Up to the end, or to the brace that closes the expression of a template. */
    private void expression() {
        int depth = 0;
        while (at < code.length()) {
            char c = code.charAt(at++);
            if (c == '"') {
                literal();
            } else if (c == '`') {
                template();
            } else if (c == '{') {
                depth++;
            } else if (c == '}' && depth-- == 0) {
                return;
            }
        }
    }

    private void literal() {
        int end = code.indexOf('"', at);
        strings.add(code.substring(at, end));
        at = end + 1;
    }

    private void template() {
        StringBuilder text = new StringBuilder();
        while (code.charAt(at) != '`') {
            if (code.startsWith("${", at)) {
                at += 2;
                expression();
                text.append(' ');
            } else {
                text.append(code.charAt(at++));
            }
        }
        at++;
        strings.add(text.toString());
    }
}
