package org.lanzarote.monitoring.analysis.agreement;

import java.util.ArrayList;

/** The share of pairs of codings of the same unit that say the same, without a correction for chance. */
public final class ObservedAgreement {

    private ObservedAgreement() {}

    public static <T> Coefficient of(Ratings<T> ratings) {
        long pairs = 0;
        long agreeing = 0;
        for (var unit : ratings.pairable().units()) {
            var said = new ArrayList<>(unit.values());
            for (int i = 0; i < said.size(); i++) {
                for (int j = i + 1; j < said.size(); j++) {
                    pairs++;
                    agreeing += said.get(i).equals(said.get(j)) ? 1 : 0;
                }
            }
        }
        return pairs == 0
                ? Coefficient.undefined(Undefined.NOTHING_COMPARED)
                : Coefficient.of((double) agreeing / pairs);
    }
}
