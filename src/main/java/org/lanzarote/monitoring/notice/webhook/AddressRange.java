package org.lanzarote.monitoring.notice.webhook;

import io.netty.util.NetUtil;
import java.net.InetAddress;
import java.util.Arrays;

/** A range of network addresses, written as 192.0.2.0/24 or 2001:db8::/32. */
@SuppressWarnings("ArrayRecordComponent") // compared with nothing
record AddressRange(String written, byte[] network, int bits) {

    static AddressRange of(String written) {
        var parts = written.strip().split("/", -1);
        var network = NetUtil.createByteArrayFromIpAddressString(parts[0]);
        if (network == null || parts.length != 2 || !parts[1].matches("\\d{1,3}")) {
            throw new IllegalArgumentException(written + " is no range of addresses, such as 192.0.2.0/24");
        }
        int bits = Integer.parseInt(parts[1]);
        if (bits > network.length * Byte.SIZE) {
            throw new IllegalArgumentException(written + " has fewer bits than that");
        }
        return new AddressRange(written, network, bits);
    }

    boolean contains(InetAddress address) {
        var bytes = address.getAddress();
        int whole = bits / Byte.SIZE;
        if (bytes.length != network.length || !Arrays.equals(bytes, 0, whole, network, 0, whole)) {
            return false;
        }
        int rest = bits % Byte.SIZE;
        return rest == 0 || (bytes[whole] ^ network[whole]) >> (Byte.SIZE - rest) == 0;
    }
}
