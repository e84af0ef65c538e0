package org.lanzarote.monitoring.files.attachment;

/** Texts of the OpenAPI document on attachments, whatever record they are attached to. */
public interface AttachmentWords {

    /** What an upload may be. */
    String TAKEN = "The body is the file itself, at most 20 MB: PDF, DOCX, ODT, XLSX, ODS or plain text in UTF-8."
            + " What it is, its content decides, not its name or media type; a name that says other is refused."
            + " A picture, audio, video, archive, macro, embedded file or link to another file, also within the"
            + " document, is refused with its place. The preview picture that LibreOffice puts into a document"
            + " is made blank, and the digest is of what is kept.";

    /** What a download gives. */
    String GIVEN = "Whole, or one range of it. The ETag is its SHA-256, and never changes.";

    /** Which files of a stakeholder's submission there are, and who reads them. */
    String COPIED =
            "Its organisation and the Secretariat, and those who oversee the round where the organisation may be"
                    + " named, read what was sent. What was forwarded or published has copies under keys of their own, which its"
                    + " texts name: of neutral name, and without what tells who wrote, saved or reviewed the file.";

    String PDF = "application/pdf";
    String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    String ODT = "application/vnd.oasis.opendocument.text";
    String ODS = "application/vnd.oasis.opendocument.spreadsheet";
}
