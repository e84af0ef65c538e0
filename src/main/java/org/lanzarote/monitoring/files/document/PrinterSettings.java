package org.lanzarote.monitoring.files.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.regex.Pattern;

/**
 * Recognises the part that Excel adds to a printed workbook: a record of Windows (DEVMODE) that states its own size.
 */
final class PrinterSettings {

    private static final Pattern NAME = Pattern.compile("(?i)xl/printersettings/[a-z0-9]+\\.bin");
    private static final int LARGEST = 64 * 1024;
    private static final int SIZES = 68;
    private static final int LEAST = SIZES + 4;

    private PrinterSettings() {}

    /** Whether this part is such a record; a part with another name is not read. */
    static boolean are(String name, InputStream content) throws IOException {
        if (!NAME.matcher(name).matches()) {
            return false;
        }
        content.mark(LARGEST + 1);
        var record = ByteBuffer.wrap(content.readNBytes(LARGEST + 1)).order(ByteOrder.LITTLE_ENDIAN);
        content.reset();
        return record.limit() >= LEAST
                && record.limit() <= LARGEST
                && record.limit()
                        == Short.toUnsignedInt(record.getShort(SIZES))
                                + Short.toUnsignedInt(record.getShort(SIZES + 2));
    }
}
