package org.lanzarote.monitoring.files.unwanted;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.lanzarote.monitoring.platform.problem.Told;

/** Finds a file that is written in the names of XML and in the namespaces that it declares, which no reader shows. */
public final class XmlNames {

    /** Names of the formats are no longer. */
    private static final int USUAL = 40;

    /** The longest name, and the longest namespace that is of no list. */
    private static final int LONGEST = 100;

    private final UnwantedParts findings;
    private final Predicate<String> known;
    private final Set<String> noted = new HashSet<>();
    private int letters;

    /** Reads names of a document whose namespaces are mostly known. */
    public XmlNames(UnwantedParts findings, Predicate<String> known) {
        this.findings = findings;
        this.known = known;
    }

    /** Reads the names of the present element. */
    public void read(Told part, PlainXml xml) {
        boolean found = isUnusual(xml.getLocalName());
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            found |= isUnusual(xml.getAttributeLocalName(i));
        }
        for (int i = 0; i < xml.getNamespaceCount(); i++) {
            var space = Objects.requireNonNullElse(xml.getNamespaceURI(i), "");
            found |= note(Objects.requireNonNullElse(xml.getNamespacePrefix(i), ""));
            found |= !known.test(space) && note(space);
        }
        findings.add(found, part, Unwanted.XML_NAMES);
    }

    private boolean isUnusual(String name) {
        return name.length() > USUAL && note(name);
    }

    /** Takes note of a name; tells whether it is too long, or there are too many. */
    private boolean note(String name) {
        letters += noted.add(name) ? name.length() : 0;
        return name.length() > LONGEST || letters > XmlWords.LONGEST;
    }
}
