package org.lanzarote.monitoring.platform.http;

import io.netty.util.NetUtil;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The network that a request comes from, which tells callers apart: an IPv4 address, or an IPv6 network of /64. */
final class Network {

    private static final int IPV4_BYTES = 4;
    private static final int PREFIX_BYTES = 8;

    private Network() {}

    static String of(@Nullable String address) {
        var bytes = address == null ? null : NetUtil.createByteArrayFromIpAddressString(address);
        if (bytes == null) {
            return "";
        }
        return HexFormat.of().formatHex(bytes.length == IPV4_BYTES ? bytes : Arrays.copyOf(bytes, PREFIX_BYTES));
    }
}
