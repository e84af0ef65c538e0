package org.lanzarote.monitoring.files.attachment;

/** Texts of the OpenAPI document on attachments, whatever record they are attached to. */
public interface AttachmentWords {

    /** What an upload may be. */
    String TAKEN = "The body is the file itself, at most 20 MB: PDF, DOCX, ODT, XLSX, ODS or plain text in UTF-8. Its"
            + " content decides what it is, not its name or media type; a name that claims another kind is refused. It"
            + " holds text, tables, notes, plain formulas and links to the web; what else it holds is refused with its"
            + " place and with what to do. What programs add unasked (a preview, the settings of a printer) is made blank,"
            + " and the digest is that of the stored file.";

    /** What a download gives. */
    String GIVEN = "The file is sent whole, or one range of it. The ETag is its SHA-256, and never changes;"
            + " whoever sends it in If-None-Match gets the file no second time.";

    /** Which files of a stakeholder's submission there are, and who reads them. */
    String COPIED =
            "Its organisation and the Secretariat read the files that were sent; so do those who oversee the round,"
                    + " where the organisation may be named. A forwarded or published copy, addressed by its own key, has"
                    + " copies of the files under keys of their own, which its texts name: a PDF of the text that the file"
                    + " shows and of nothing else, with a name, size and digest of its own.";

    String PDF = "application/pdf";
    String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    String ODT = "application/vnd.oasis.opendocument.text";
    String ODS = "application/vnd.oasis.opendocument.spreadsheet";
}
