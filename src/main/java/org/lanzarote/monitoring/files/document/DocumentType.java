package org.lanzarote.monitoring.files.document;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The kinds of documents that are accepted. */
public enum DocumentType {
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    TEXT("text/plain", "txt", "text", "md", "csv");

    private static final Pattern ENDING = Pattern.compile(".*\\.([A-Za-z][A-Za-z0-9]{0,7})", Pattern.DOTALL);

    private final String mediaType;

    @SuppressWarnings("ImmutableEnumChecker") // Set.of gives one that cannot change
    private final Set<String> endings;

    DocumentType(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = Set.of(endings);
    }

    public String mediaType() {
        return mediaType;
    }

    public static DocumentType of(String mediaType) {
        return Stream.of(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst()
                .orElseThrow();
    }

    /** The ending of a file name of this kind. */
    public String ending() {
        return this == TEXT ? ".txt" : "." + name().toLowerCase(Locale.ROOT);
    }

    /** Whether a file of this kind may have this name; a name without an ending is allowed. */
    boolean mayBeCalled(String name) {
        var ending = ENDING.matcher(name);
        return !ending.matches() || endings.contains(ending.group(1).toLowerCase(Locale.ROOT));
    }
}
