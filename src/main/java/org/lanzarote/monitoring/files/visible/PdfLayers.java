package org.lanzarote.monitoring.files.visible;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.jspecify.annotations.Nullable;

/** The layers of a PDF, of which a reader sees those that are on when the file is opened. */
final class PdfLayers {

    private static final COSName GROUPS = COSName.getPDFName("OCGs");

    private final Optional<PDOptionalContentProperties> known;
    private final Deque<Boolean> open = new ArrayDeque<>();

    PdfLayers(Optional<PDOptionalContentProperties> known) {
        this.known = known;
    }

    void begin() {
        open.clear();
    }

    void open(@Nullable COSName tag, @Nullable COSDictionary properties) {
        open.push(!COSName.OC.equals(tag) || shows(properties));
    }

    void close() {
        if (!open.isEmpty()) {
            open.pop();
        }
    }

    boolean isShown() {
        return !open.contains(false);
    }

    /** Whether what belongs to a layer, or to a set of them, is seen; a set is seen if all of it is on. */
    boolean shows(@Nullable COSDictionary layer) {
        if (layer == null || known.isEmpty()) {
            return true;
        }
        if (COSName.OCG.equals(layer.getCOSName(COSName.TYPE))) {
            return known.get().isGroupEnabled(new PDOptionalContentGroup(layer));
        }
        var groups = layer.getDictionaryObject(GROUPS);
        if (groups instanceof COSArray several) {
            return StreamSupport.stream(several.spliterator(), false).allMatch(this::isOn);
        }
        return isOn(groups);
    }

    private boolean isOn(@Nullable COSBase group) {
        var found = group instanceof COSObject reference ? reference.getObject() : group;
        return !(found instanceof COSDictionary layer)
                || !COSName.OCG.equals(layer.getCOSName(COSName.TYPE))
                || shows(layer);
    }
}
