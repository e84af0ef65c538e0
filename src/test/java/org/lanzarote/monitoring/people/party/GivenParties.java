package org.lanzarote.monitoring.people.party;

import java.sql.SQLException;
import org.lanzarote.monitoring.support.Owner;

/** Given the Parties as the migrations name them: they are reference data, which no test finds emptied. */
public final class GivenParties {

    private GivenParties() {}

    /** Norway gets its name back. */
    public static void norway() throws SQLException {
        Owner.execute("update party set version = 0, name_en = 'Norway', name_fr = 'Norvège',"
                + " name_with_article_en = 'Norway', name_with_article_fr = 'la Norvège' where iso3 = 'NOR'");
        Owner.execute("delete from party_former_names where party_iso3 = 'NOR'");
    }
}
