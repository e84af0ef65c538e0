package org.lanzarote.monitoring.platform.trail;

import java.util.regex.Pattern;

/** The end of a sealed batch: which one, where in the chain, and the hash of everything up to there. */
record Head(long batch, long position, String hash) {

    private static final Pattern LINE = Pattern.compile("(\\d{1,18}) (\\d{1,18}) ([0-9a-f]{64})");

    String line() {
        return batch + " " + position + " " + hash;
    }

    /** Reads a line of the file; a malformed line gives a head that fits no batch. */
    static Head parse(String line) {
        var parts = LINE.matcher(line);
        return parts.matches()
                ? new Head(Long.parseLong(parts.group(1)), Long.parseLong(parts.group(2)), parts.group(3))
                : new Head(0, 0, "");
    }
}
