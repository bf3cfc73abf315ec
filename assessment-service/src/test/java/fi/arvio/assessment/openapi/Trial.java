package fi.arvio.assessment.openapi;

import java.util.LinkedHashMap;
import java.util.Map;

/** One request to be sent, what is odd about it, and whether it must be refused. */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record Trial(
        Operation operation,
        String address,
        String role,
        Map<String, String> headers,
        byte[] body,
        String what,
        boolean broken) {

    Trial as(String other) {
        return new Trial(operation, address, other, headers, body, what, broken);
    }

    Trial at(String other, String said, boolean mustBeRefused) {
        return new Trial(operation, other, role, headers, body, said, mustBeRefused);
    }

    Trial with(byte[] other, String said, boolean mustBeRefused) {
        return new Trial(operation, address, role, headers, other, said, mustBeRefused);
    }

    /** With another header, or without it where there is no value. */
    Trial header(String name, String value, String said, boolean mustBeRefused) {
        Map<String, String> others = new LinkedHashMap<>(headers);
        if (value == null) {
            others.remove(name);
        } else {
            others.put(name, value);
        }
        return new Trial(operation, address, role, others, body, said, mustBeRefused);
    }

    @Override
    public String toString() {
        String shown = address.length() > 200 ? address.substring(0, 200) + "…" : address;
        return operation.method() + " " + shown + " as " + role + " (" + what + ")";
    }
}
