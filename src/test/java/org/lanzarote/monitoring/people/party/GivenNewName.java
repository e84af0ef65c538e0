package org.lanzarote.monitoring.people.party;

import static org.lanzarote.monitoring.support.Asking.secretariat;

import java.sql.SQLException;
import java.util.Map;
import org.lanzarote.monitoring.support.Owner;

/** Given another name of Norway, or of Italy; Parties are reference data, which no test finds emptied, so it is taken back after a test. */
public final class GivenNewName {

    private GivenNewName() {}

    public static Map<String, Object> wish(String from) {
        return wish(from, "Kingdom of Norway");
    }

    static Map<String, Object> wish(String from, String english) {
        return wish(
                from,
                Map.of("en", english, "fr", "Royaume de Norvège"),
                Map.of("en", "the " + english, "fr", "le Royaume de Norvège"));
    }

    /** The name that it had before. */
    static Map<String, Object> back(String from) {
        return wish(from, Map.of("en", "Norway", "fr", "Norvège"), Map.of("en", "Norway", "fr", "la Norvège"));
    }

    /** Norway has it from this day. */
    public static void ofNorway(String from) {
        give("NOR", wish(from));
    }

    /** Italy has it from this day. */
    public static void ofItaly(String from) {
        give(
                "ITA",
                wish(
                        from,
                        Map.of("en", "Italian Republic", "fr", "République italienne"),
                        Map.of("en", "the Italian Republic", "fr", "la République italienne")));
    }

    private static void give(String party, Map<String, Object> name) {
        var address = "/parties/" + party;
        secretariat()
                .header("If-Match", secretariat().get(address).header("ETag"))
                .body(name)
                .post(address + "/rename")
                .then()
                .statusCode(204);
    }

    private static Map<String, Object> wish(
            String from, Map<String, String> name, Map<String, String> nameWithArticle) {
        return Map.of("name", name, "nameWithArticle", nameWithArticle, "from", from, "reason", "A note verbale");
    }

    public static void takenBack() throws SQLException {
        Owner.execute("update party set version = 0, name_en = 'Norway', name_fr = 'Norvège',"
                + " name_with_article_en = 'Norway', name_with_article_fr = 'la Norvège' where iso3 = 'NOR'");
        Owner.execute("update party set version = 0, name_en = 'Italy', name_fr = 'Italie',"
                + " name_with_article_en = 'Italy', name_with_article_fr = 'l’Italie' where iso3 = 'ITA'");
        Owner.execute("update party set version = 0, name_en = 'France', name_fr = 'France',"
                + " name_with_article_en = 'France', name_with_article_fr = 'la France' where iso3 = 'FRA'");
        Owner.execute("delete from party_former_names where party_iso3 in ('NOR', 'ITA')");
    }
}
