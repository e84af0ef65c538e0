package org.lanzarote.monitoring.files.unwanted;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.lanzarote.monitoring.platform.problem.Told;

/**
 * Finds a file that is written in values of a package which no reader shows: the numbers that programs give to edits have
 * eight hexadecimal digits, and all values that differ are about as much as what is shown.
 */
public final class UnseenValues {

    private static final Set<String> NUMBERS_OF_EDITS = Set.of(
            "rsid",
            "rsidRoot",
            "rsidR",
            "rsidRPr",
            "rsidP",
            "rsidRDefault",
            "rsidDel",
            "rsidTr",
            "rsidSect",
            "paragraph-rsid",
            "paraId",
            "paraIdParent",
            "textId",
            "durableId",
            "nsid",
            "tmpl");

    /** The place of a cell, and what it holds: checked or shown elsewhere. */
    private static final Set<String> OF_CELLS = Set.of("r", "ref", "sqref", "formula", "value");

    /** POI writes each of its digits as two. */
    private static final Pattern NUMBER_OF_AN_EDIT = Pattern.compile("([0-9A-Fa-f]{8}){1,2}");

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern SHORT = Pattern.compile(".{0,3}|\\d{0,6}");

    /** As many letters and digits as a document without text has in its styles and settings. */
    private static final long OF_STYLES = 60_000;

    /** What a program adds to each text that is shown: the number of its paragraph. */
    private static final int BESIDE_A_TEXT = 8;

    /** No document has more, whatever it shows. */
    private static final long MOST = 2_000_000;

    private final UnwantedParts findings;
    private final Set<String> different = new HashSet<>();
    private long letters;
    private long shown;

    public UnseenValues(UnwantedParts findings) {
        this.findings = findings;
    }

    /** Reads the values of the present element. */
    public void read(Told part, PlainXml xml) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            var name = xml.getAttributeLocalName(i);
            var value = xml.getAttributeValue(i);
            boolean edit = NUMBERS_OF_EDITS.contains(name.equals("val") ? xml.getLocalName() : name);
            boolean fits = !edit || NUMBER_OF_AN_EDIT.matcher(value).matches();
            findings.add(!fits, part, Unwanted.ATTRIBUTE_UNNEEDED.with(name, xml.getLocalName()));
            if (!OF_CELLS.contains(name)) {
                read(value);
            }
        }
    }

    private void read(String value) {
        for (var word : BETWEEN.split(value, -1)) {
            if (letters <= MOST && !SHORT.matcher(word).matches() && different.add(word)) {
                letters += word.length();
            }
        }
    }

    /** Takes note of a text that a reader shows. */
    public void show(String text) {
        long seen = text.codePoints().filter(Character::isLetterOrDigit).count();
        shown += seen == 0 ? 0 : seen + BESIDE_A_TEXT;
    }

    /** Finds whether there are too many for what is shown. */
    public void end() {
        findings.add(letters > Math.min(MOST, OF_STYLES + shown), Unwanted.WHOLE_DOCUMENT, Unwanted.VALUES_AS_FILE);
    }
}
