package org.lanzarote.monitoring.platform.startup;

/** What is asked of the two databases before they are used: by a start, or later where one did not answer then. */
record StoreCheck(ProductionSettings settings) {

    /** What a start finds; who does not answer is asked nothing more. */
    SettingsFaults atStart() {
        var findings = new SettingsFaults();
        for (var store : Store.values()) {
            tell(store, findings);
        }
        apart(findings);
        return findings;
    }

    /** What is found of a store that may be back: if nothing, it is migrated where a start would have done that. */
    SettingsFaults late(Store store) {
        var findings = new SettingsFaults();
        tell(store, findings);
        apart(findings);
        if (!findings.isUnsafe() && !findings.isAway(store) && Migration.isOfTheStart(settings, store)) {
            new Migration(settings).migrate(store, findings);
        }
        return findings;
    }

    private void tell(Store store, SettingsFaults findings) {
        if (!findings.isAway(store)) {
            RunRole.tell(settings, store, findings);
        }
        if (!findings.isAway(store)) {
            Migration.tell(settings, store, findings);
        }
    }

    private void apart(SettingsFaults findings) {
        if (!findings.isAway(Store.RECORDS) && !findings.isAway(Store.KEYS)) {
            Apart.tell(settings, findings);
        }
    }
}
