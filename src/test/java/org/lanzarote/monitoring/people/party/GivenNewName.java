package org.lanzarote.monitoring.people.party;

import java.sql.SQLException;
import java.util.Map;
import org.lanzarote.monitoring.support.Owner;

/** Given another name of Norway; Parties are reference data, which no test finds emptied, so it is taken back after a test. */
public final class GivenNewName {

    private GivenNewName() {}

    public static Map<String, Object> wish(String from) {
        return Map.of(
                "name",
                Map.of("en", "Kingdom of Norway", "fr", "Royaume de Norvège"),
                "nameWithArticle",
                Map.of("en", "the Kingdom of Norway", "fr", "le Royaume de Norvège"),
                "from",
                from,
                "reason",
                "A note verbale");
    }

    public static void takenBack() throws SQLException {
        Owner.execute("update party set version = 0, name_en = 'Norway', name_fr = 'Norvège',"
                + " name_with_article_en = 'Norway', name_with_article_fr = 'la Norvège' where iso3 = 'NOR'");
        Owner.execute("delete from party_former_names where party_iso3 = 'NOR'");
    }
}
