package org.lanzarote.monitoring.files.nameless;

import java.net.URI;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The parts of a DOCX or XLSX that show what it says, and those that only tell of its making. */
final class OfficeParts {

    private static final String WORD = "word/(document|styles|stylesWithEffects|numbering|fontTable|settings|footnotes"
            + "|endnotes|comments|header|footer|theme/theme)\\d*\\.xml";
    private static final String SHEET = "xl/(workbook|styles|sharedStrings|calcChain|metadata|comments|comments/comment"
            + "|(work|chart)sheets/sheet|theme/theme|tables/table|drawings/drawing|drawings/vmlDrawing"
            + "|charts/(chart|style|colors))\\d*\\.(xml|vml)";
    private static final Pattern SHOWN = Pattern.compile("(?i)/?(" + WORD + "|" + SHEET + ")");
    private static final Pattern RELATIONS = Pattern.compile("(?i)/?(.*/)?_rels/([^/]*)\\.rels");
    private static final Pattern MADE = Pattern.compile(
            "(?i)/?(docProps/.*|customXml/.*|docMetadata/.*|_xmlsignatures/.*"
                    + "|(word|xl)/(people|webSettings|recipientData|comments(Extended|Ids|Extensible)|usernames)\\d*\\.xml"
                    + "|(word/glossary|(word|xl)/printerSettings|xl/(persons|threadedComments|revisions|customProperty))/.*)");

    private OfficeParts() {}

    static boolean isShown(String name) {
        var relations = RELATIONS.matcher(name);
        if (relations.matches()) {
            return relations.group(2).isEmpty() || isShown(folder(relations.group(1)) + relations.group(2));
        }
        return name.equals("[Content_Types].xml") || SHOWN.matcher(name).matches();
    }

    /** Whether a part only tells of the making, or holds the relations of such a part. */
    static boolean isMade(String name) {
        var relations = RELATIONS.matcher(name);
        return MADE.matcher(relations.matches() ? folder(relations.group(1)) + relations.group(2) : name)
                .matches();
    }

    /** Whether a relation in this part leads to a part that is left out. */
    static boolean leadsToMade(String relations, String target) {
        var where = RELATIONS.matcher(relations);
        var folder = where.matches() ? folder(where.group(1)) : "";
        try {
            return isMade(URI.create("/" + folder).resolve(target).getPath());
        } catch (IllegalArgumentException e) {
            return true;
        }
    }

    private static String folder(@Nullable String group) {
        return group == null ? "" : group;
    }
}
