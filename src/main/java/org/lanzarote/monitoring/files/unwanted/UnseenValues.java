package org.lanzarote.monitoring.files.unwanted;

import java.io.InputStream;
import java.util.Set;
import java.util.regex.Pattern;
import org.lanzarote.monitoring.platform.problem.Told;

/**
 * Finds a file that is written where no reader sees it: in values, properties and white space of a package. They say no
 * more than what is shown, and what styles and settings need.
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

    /** POI writes each of its digits as two. */
    private static final Pattern NUMBER_OF_AN_EDIT = Pattern.compile("([0-9A-Fa-f]{8}){1,2}");

    /** What a program adds to each text that is shown: the number of its paragraph, and its place. */
    private static final int BESIDE_A_TEXT = 6;

    private final UnwantedParts findings;
    private final Balance balance = Balance.ofPackage();
    private boolean isNew = true;

    public UnseenValues(UnwantedParts findings) {
        this.findings = findings;
    }

    /** Reads a part, and takes note of its white space. */
    public InputStream blanksOf(InputStream part) {
        return balance.blanksOf(part);
    }

    /** Reads the values of the present element. */
    public void read(Told part, PlainXml xml) {
        isNew = true;
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            var name = xml.getAttributeLocalName(i);
            var value = xml.getAttributeValue(i);
            boolean edit = NUMBERS_OF_EDITS.contains(name.equals("val") ? xml.getLocalName() : name);
            boolean fits = edit
                    ? NUMBER_OF_AN_EDIT.matcher(value).matches()
                    : ValueForms.isShort(xml.getLocalName(), name, value);
            findings.add(!fits, part, Unwanted.ATTRIBUTE_UNNEEDED.with(name, xml.getLocalName()));
            balance.hide(value);
        }
    }

    /** Takes note of a text that no reader shows: a property, a setting, a formula. */
    public void hide(String text) {
        balance.hide(text);
    }

    /** Takes note of a text that a reader shows, of which a reader of XML may give pieces. */
    public void show(String text) {
        if (text.codePoints().anyMatch(Character::isLetterOrDigit)) {
            balance.show(text);
            balance.allow(isNew ? BESIDE_A_TEXT : 0);
            isNew = false;
        }
    }

    /** Finds whether there is too much for what is shown. */
    public void end() {
        findings.add(balance.isTooMuchUnseen(), Unwanted.WHOLE_DOCUMENT, Unwanted.VALUES_AS_FILE);
    }
}
