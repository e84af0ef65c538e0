package org.lanzarote.monitoring.platform.startup;

import static org.lanzarote.monitoring.platform.startup.ProductionSettings.CLIENT_SECRET;
import static org.lanzarote.monitoring.platform.startup.ProductionSettings.INVITATIONS_PAGE;
import static org.lanzarote.monitoring.platform.startup.ProductionSettings.ISSUER;
import static org.lanzarote.monitoring.platform.startup.ProductionSettings.PROFILE;
import static org.lanzarote.monitoring.platform.startup.ProductionSettings.REALM;
import static org.lanzarote.monitoring.platform.startup.ProductionSettings.SMALLEST_GROUP;
import static org.lanzarote.monitoring.platform.startup.ProductionSettings.TRUST_ALL;
import static org.lanzarote.monitoring.platform.startup.ProductionSettings.VERIFICATION;

import java.util.List;
import java.util.Locale;

/** Finds unsafe settings without asking any other server. */
record SettingsCheck(ProductionSettings settings) {

    void tell(SettingsFaults findings) {
        profile(findings);
        for (var store : Store.values()) {
            List.of(store.url, store.role, store.password).forEach(name -> required(findings, name));
            roles(findings, store);
        }
        List.of(REALM, CLIENT_SECRET).forEach(name -> required(findings, name));
        encryption(findings);
        groups(findings);
    }

    private void groups(SettingsFaults findings) {
        settings.get(SMALLEST_GROUP)
                .filter(children -> !children.matches("[5-9]|[1-9]\\d{1,3}"))
                .ifPresent(children -> findings.unsafe(
                        "%s is %s: figures on fewer than 5 children can point to one of them; give 5 or more."
                                .formatted(SMALLEST_GROUP, children)));
    }

    private void profile(SettingsFaults findings) {
        settings.get(PROFILE)
                .filter(profile -> !profile.equals("prod"))
                .ifPresent(
                        profile -> findings.unsafe("%s is %s: development and tests have no place here; leave it out."
                                .formatted(PROFILE, profile)));
    }

    void required(SettingsFaults findings, String name) {
        if (settings.get(name).isEmpty()) {
            findings.unsafe("%s is missing: src/docs/operate.md says what it is for.".formatted(name));
        }
    }

    private void roles(SettingsFaults findings, Store store) {
        var owner = settings.get(store.owner);
        if (owner.isEmpty()) {
            findings.unsafe("%s is missing: give the role that owns the database, so that the service is not it."
                    .formatted(store.owner));
        } else if (owner.equals(settings.get(store.role))) {
            findings.unsafe(
                    "%s is also %s: row-level security does not hold for the owner; let the service work as another role."
                            .formatted(store.role, store.owner));
        }
    }

    private void encryption(SettingsFaults findings) {
        for (var name : List.of(REALM, ISSUER)) {
            https(findings, name, "passwords, tokens and the keys that prove them go there");
        }
        https(findings, INVITATIONS_PAGE, "whoever gives out another page there learns the secrets of invitations");
        if (settings.get(TRUST_ALL).filter("true"::equals).isPresent()) {
            findings.unsafe("%s is true: trust the one certificate that is used.".formatted(TRUST_ALL));
        }
        settings.get(VERIFICATION)
                .filter(how -> !how.equals("required"))
                .ifPresent(how -> findings.unsafe(
                        "%s is %s: trust the one certificate that is used.".formatted(VERIFICATION, how)));
    }

    private void https(SettingsFaults findings, String name, String why) {
        settings.get(name)
                .filter(address -> !address.toLowerCase(Locale.ROOT).startsWith("https://"))
                .ifPresent(address -> findings.unsafe("%s is %s: %s; use https.".formatted(name, address, why)));
    }
}
