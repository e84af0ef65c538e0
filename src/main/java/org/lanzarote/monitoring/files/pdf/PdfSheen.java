package org.lanzarote.monitoring.files.pdf;

import java.util.Objects;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** How much of what is below shines through what a drawing paints: through areas, through lines, and by how colours mix. */
record PdfSheen(Cover area, Cover line, Cover mix) {

    /** How well something covers what is below; what says nothing leaves it as it was. */
    enum Cover {
        FULL,
        KEPT,
        THIN,
        FAINT;

        private static final float HALF = 0.5f;

        private static Cover of(COSDictionary state, COSName opacity) {
            float share = state.getFloat(opacity, Float.NaN);
            return Float.isNaN(share) ? KEPT : share >= 1 ? FULL : share >= HALF ? THIN : FAINT;
        }

        private Cover over(Cover before) {
            return this == KEPT ? before : this;
        }

        private static Cover less(Cover one, Cover other) {
            return one.compareTo(other) > 0 ? one : other;
        }
    }

    static final PdfSheen NONE = new PdfSheen(Cover.FULL, Cover.FULL, Cover.FULL);

    /** What is not known may be anything. */
    static final PdfSheen UNKNOWN = new PdfSheen(Cover.FAINT, Cover.FAINT, Cover.FAINT);

    private static final COSName AREAS = COSName.CA_NS;
    private static final COSName LINES = COSName.CA;
    private static final Set<String> USUAL = Set.of("Normal", "Compatible");

    static PdfSheen of(COSDictionary state) {
        return new PdfSheen(Cover.of(state, AREAS), Cover.of(state, LINES), mix(state));
    }

    private static Cover mix(COSDictionary state) {
        if (!state.containsKey(COSName.BM)) {
            return Cover.KEPT;
        }
        return USUAL.contains(Objects.requireNonNullElse(state.getNameAsString(COSName.BM), ""))
                ? Cover.FULL
                : Cover.FAINT;
    }

    /** This one after another was set, where this does not say everything. */
    PdfSheen over(PdfSheen before) {
        return new PdfSheen(area.over(before.area), line.over(before.line), mix.over(before.mix));
    }

    /** The one of two through which more may shine. */
    PdfSheen with(PdfSheen other) {
        return new PdfSheen(Cover.less(area, other.area), Cover.less(line, other.line), Cover.less(mix, other.mix));
    }

    boolean setsAreas() {
        return area != Cover.KEPT;
    }

    boolean isOfAreas() {
        return area != Cover.FULL || mix != Cover.FULL;
    }

    boolean isOfLines() {
        return line != Cover.FULL || mix != Cover.FULL;
    }

    /** Whether letters are so thin that several upon another make a shade of their own. */
    boolean isFaint() {
        return area == Cover.FAINT || line == Cover.FAINT || mix == Cover.FAINT;
    }
}
