package org.lanzarote.monitoring.files.document;

import java.util.List;

/** Given the words of a statute, in languages of several scripts. */
enum GivenStatute {
    EN(
            "Act on the Protection of Children",
            "Whoever solicits a child by means of information technology is punished.",
            "Adopted by Parliament on 5 May 2019"),
    FR(
            "Loi relative \u00e0 la protection de l\u2019enfance",
            "Quiconque sollicite un enfant \u00ab en ligne \u00bb est puni d\u2019une amende de 1\u202f000 \u20ac.",
            "Adopt\u00e9e le 1er f\u00e9vrier 2018"),
    DE(
            "Gesetz zum Schutz von Kindern",
            "\u00a7 1 Wer ein Kind \u00fcber das Netz anspricht, wird bestraft.",
            "Vom 3. M\u00e4rz 2020"),
    EL(
            "\u039d\u03cc\u03bc\u03bf\u03c2 \u03b3\u03b9\u03b1 \u03c4\u03b1 \u03c0\u03b1\u03b9\u03b4\u03b9\u03ac",
            "\u038c\u03c0\u03bf\u03b9\u03bf\u03c2 \u03c0\u03b1\u03c1\u03b1\u03b2\u03b1\u03af\u03bd\u03b5\u03b9"
                    + " \u03c4\u03bf\u03bd \u03bd\u03cc\u03bc\u03bf"
                    + " \u03c4\u03b9\u03bc\u03c9\u03c1\u03b5\u03af\u03c4\u03b1\u03b9.",
            "\u0391\u03b8\u03ae\u03bd\u03b1, 2021"),
    RU(
            "\u0417\u0430\u043a\u043e\u043d \u043e \u0437\u0430\u0449\u0438\u0442\u0435 \u0434\u0435\u0442\u0435\u0439",
            "\u0421\u0442\u0430\u0442\u044c\u044f 1. \u0417\u0430\u043a\u043e\u043d"
                    + " \u0437\u0430\u043f\u0440\u0435\u0449\u0430\u0435\u0442 \u0442\u0430\u043a\u0438\u0435"
                    + " \u0434\u0435\u044f\u043d\u0438\u044f.",
            "\u041f\u0440\u0438\u043d\u044f\u0442 \u0432 2017 \u0433\u043e\u0434\u0443"),
    TR(
            "\u00c7ocuklar\u0131n Korunmas\u0131 Kanunu",
            "Bu kanuna ayk\u0131r\u0131 davranan ki\u015fi cezaland\u0131r\u0131l\u0131r.",
            "\u0130stanbul, 2016");

    /** Names of features that a document has besides paragraphs. */
    static final List<String> ARTICLES = List.of("I", "II", "III", "IV", "V");

    final String title;
    final String article;
    final String adopted;

    GivenStatute(String title, String article, String adopted) {
        this.title = title;
        this.article = article;
        this.adopted = adopted;
    }

    /** A text of several paragraphs and lists. */
    String asText() {
        var text = new StringBuilder("# " + title + "\r\n\r\n" + adopted + "\r\n\r\n");
        for (var number : ARTICLES) {
            text.append("## ")
                    .append(number)
                    .append("\r\n\r\n1. ")
                    .append(article)
                    .append("\r\n   - (a) ")
                    .append(adopted);
            text.append("\r\n\r\n| a | b |\r\n|---|---|\r\n| 1 | 2 |\r\n\r\nhttps://www.example.org/law?n=1&m=2\r\n");
        }
        return text.toString();
    }

    /** A page with contents, headings, lists, a table, notes and links, and another in landscape. */
    String asPage() {
        var page =
                new StringBuilder("<html lang='" + name().toLowerCase(java.util.Locale.ROOT) + "'><head><title>" + title
                        + "</title><style>@page { size: A4; @bottom-center { font-family: 'DejaVu Sans'; content:"
                        + " counter(page) ' / ' counter(pages) } } @page wide { size: A4 landscape } body {"
                        + " font-family: 'DejaVu Sans' } table { border-collapse: collapse; -fs-table-paginate:"
                        + " paginate } td, th { border: 1px solid #333; background: #eef } .wide { page: wide } .note"
                        + " { float: footnote; counter-increment: footnote } .rule { border-top: 2px dashed #900"
                        + " }</style><bookmarks><bookmark name='I'"
                        + " href='#aI'/></bookmarks></head><body><h1>" + title + "</h1>");
        page.append("<p>").append(adopted).append("</p><ol>");
        ARTICLES.forEach(number -> page.append("<li><a title='")
                .append(number)
                .append("' href='#a")
                .append(number)
                .append("'>")
                .append(number)
                .append("</a></li>"));
        page.append("</ol>");
        for (var number : ARTICLES) {
            page.append("<h2 id='a")
                    .append(number)
                    .append("'>")
                    .append(number)
                    .append("</h2><p class='rule'>")
                    .append(article)
                    .append(" <a title='law' href='https://www.example.org/law'>www.example.org</a> <a title='mail'"
                            + " href='mailto:office@example.org'>@</a></p><ul><li><b>a</b></li><li><i>b</i></li></ul>")
                    .append("<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody>")
                    .append("<tr><td>1</td><td>2,5</td></tr>".repeat(12))
                    .append("</tbody></table>");
        }
        return page.append("<div class='wide'><p>")
                .append(article.repeat(20))
                .append("</p></div></body></html>")
                .toString();
    }
}
