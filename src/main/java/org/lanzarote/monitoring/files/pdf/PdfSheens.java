package org.lanzarote.monitoring.files.pdf;

import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** The states that drawings choose by name. Where several have one name, it is taken for the one that covers least. */
final class PdfSheens {

    private final Map<String, PdfSheen> byName = new HashMap<>();

    void add(@Nullable COSDictionary resources) {
        var states = resources == null ? null : resources.getCOSDictionary(COSName.EXT_G_STATE);
        if (states == null) {
            return;
        }
        for (var name : states.keySet()) {
            var state = states.getCOSDictionary(name);
            byName.merge(name.getName(), state == null ? PdfSheen.UNKNOWN : PdfSheen.of(state), PdfSheen::with);
        }
    }

    PdfSheen named(String name) {
        return byName.getOrDefault(name, PdfSheen.UNKNOWN);
    }
}
