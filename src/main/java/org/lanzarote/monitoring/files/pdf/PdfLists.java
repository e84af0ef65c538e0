package org.lanzarote.monitoring.files.pdf;

import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.lanzarote.monitoring.files.unwanted.Balance;
import org.lanzarote.monitoring.files.unwanted.OrdinaryWords;
import org.lanzarote.monitoring.files.unwanted.Unwanted;
import org.lanzarote.monitoring.files.unwanted.UnwantedParts;
import org.lanzarote.monitoring.platform.problem.Told;

/** Finds a file that is written in the numbers, names and strings of a PDF instead of in its streams. */
final class PdfLists {

    private static final Unwanted FILE = Unwanted.FILE_AS_LIST;
    private static final int MOST = 4_096;

    /** Places, sizes and the like are lists that have no more numbers. */
    private static final int SHORT = 16;

    private static final COSName LETTERS = COSName.getPDFName("Differences");
    private static final Set<COSName> WIDTHS = Set.of(COSName.W, COSName.getPDFName("W2"), COSName.WIDTHS);

    private final UnwantedParts findings;
    private final OrdinaryWords words = new OrdinaryWords();
    private final PdfNames names = new PdfNames(words);
    private final Balance balance;
    private final Set<String> noted = new HashSet<>();
    private int values;
    private int bytes;

    PdfLists(UnwantedParts findings, Balance balance) {
        this.findings = findings;
        this.balance = balance;
    }

    /** Whether an object has a long table of numbers or names under a key: of the widths of letters, or of places. */
    static boolean isTable(COSDictionary object, COSName key) {
        if (WIDTHS.contains(key)) {
            return object.containsKey(COSName.BASE_FONT)
                    || object.containsKey(COSName.FIRST_CHAR)
                    || COSName.XREF.equals(object.getCOSName(COSName.TYPE));
        }
        return key.equals(LETTERS)
                || (key.equals(COSName.INDEX) && COSName.XREF.equals(object.getCOSName(COSName.TYPE)))
                || (key.equals(COSName.QUADPOINTS) && object.containsKey(COSName.SUBTYPE));
    }

    /** Counts names, and numbers that come again, as those of pages' contents do not; of what is left, all numbers. */
    void array(COSArray array, boolean table, boolean left, Told place) {
        Set<COSBase> numbers = new HashSet<>();
        boolean counts = !table && (left || array.size() > SHORT);
        int more = 0;
        for (int i = 0; i < array.size(); i++) {
            @SuppressWarnings("NullAway") // an array may have gaps
            COSBase value = array.get(i);
            if (value instanceof COSName name) {
                name(name, place);
                more++;
            } else if (value instanceof COSNumber number) {
                if (counts && left) {
                    balance.hideNeedless(number.floatValue() + " ");
                }
                more += numbers.add(value) && !left ? 0 : 1;
            }
        }
        values += counts ? more : 0;
        findings.add(values > MOST, place, FILE);
    }

    /** Counts a name that is an object of its own, as programs hardly write it. */
    void object(COSName name, Told place) {
        name(name, place);
        findings.add(++values > MOST, place, FILE);
    }

    /** Takes note of a name, which counts once. */
    void name(COSName name, Told place) {
        if (noted.add(name.getName())) {
            balance.hide(name.getName());
        }
        findings.add(names.areFileWith(name.getName()), place, FILE);
    }

    /** Takes note of a number that stands alone. */
    void number(COSNumber number) {
        balance.hide(String.valueOf(number.floatValue()));
    }

    /** Reads a text for its words, and counts short data, which keys and names of places are. */
    void string(COSString string, String key, Told place) {
        balance.hide(string.getString());
        findings.add(!PdfStrings.isText(string), place, Unwanted.NO_TEXT_DATA.with(key));
        if (PdfStrings.isShort(string)) {
            bytes += PdfStrings.isReadable(string) ? 0 : string.getBytes().length;
            findings.add(bytes > MOST, place, FILE);
        } else {
            findings.add(words.lack(string.getString() + " "), place, FILE);
        }
    }
}
