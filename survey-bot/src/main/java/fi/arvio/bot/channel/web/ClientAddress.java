package fi.arvio.bot.channel.web;

import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpRequest;
import io.netty.util.NetUtil;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whom a request comes from: the socket's other end, or what our own proxy says, if we are told in which header. */
@Singleton
class ClientAddress {
    private static final int IPV6_BYTES = 16;
    private static final int IPV6_NETWORK_BYTES = 8;

    private final String header;

    ClientAddress(@Nullable @Value("${arvio.bot.client-address-header:}") String header) {
        this.header = header == null ? "" : header.strip();
    }

    /** The address as a key; IPv6 by network, since everybody has a whole one to themselves. */
    String of(HttpRequest<?> request) {
        byte[] told = header.isEmpty() ? null : told(request.getHeaders().getAll(header));
        return told == null ? key(socket(request)) : key(told);
    }

    /** The last one: it was added by the proxy that is nearest to us, and those before it by anybody. */
    private static byte @Nullable [] told(List<String> values) {
        if (values.isEmpty()) {
            return null;
        }
        String last = values.getLast();
        return NetUtil.createByteArrayFromIpAddressString(
                last.substring(last.lastIndexOf(',') + 1).strip());
    }

    private static byte[] socket(HttpRequest<?> request) {
        InetAddress address = request.getRemoteAddress().getAddress();
        return address == null ? new byte[0] : address.getAddress();
    }

    private static String key(byte[] address) {
        int length = address.length == IPV6_BYTES ? IPV6_NETWORK_BYTES : address.length;
        return HexFormat.of().formatHex(Arrays.copyOf(address, length));
    }
}
