package org.lanzarote.monitoring.people.party;

import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Queries for Parties and reservations, all of them public. */
interface PartyQueries {

    /** A reservation as a citation names it. */
    record ReservationKey(UUID id, String party, String article) {}

    @HQL("select iso3, iso2, name, nameWithArticle, instrumentDeposited, entryIntoForce, dateConfidence from Party"
            + " where iso3 > :after order by iso3")
    List<PartyRow> parties(String after, Page page);

    @HQL("select article, effect from Reservation where party.iso3 = :iso3 order by article")
    List<ReservationView> reservations(String iso3);

    @HQL("select id, party.iso3, article from Reservation where function(among as Boolean, :parties, party.iso3)")
    List<ReservationKey> reservationsOf(String[] parties);

    @HQL("select id, party.iso3, article from Reservation where function(among as Boolean, :ids, id)")
    List<ReservationKey> reservationsById(UUID[] ids);
}
