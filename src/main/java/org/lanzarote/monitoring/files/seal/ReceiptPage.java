package org.lanzarote.monitoring.files.seal;

import java.util.List;
import org.lanzarote.monitoring.platform.html.Fact;

/** A receipt as its page shows it, as printable texts only. */
public record ReceiptPage(
        String lang,
        String title,
        String subject,
        String pageWord,
        List<Fact> facts,
        List<PrintedDigest> digests,
        String filesTitle,
        List<File> files,
        List<ReceiptChapter> chapters) {

    /** A digest in groups of digits that are easy to compare, or a remark where there is none. */
    public record PrintedDigest(String name, List<String> groups, String remark) {}

    /** An attachment with its digest. */
    public record File(String name, String size, List<String> groups) {}

    /** A chapter that explains in plain words what the receipt proves. */
    public record ReceiptChapter(String heading, List<String> paragraphs, List<String> points, String last) {}
}
