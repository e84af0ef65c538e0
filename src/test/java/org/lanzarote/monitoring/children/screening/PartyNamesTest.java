package org.lanzarote.monitoring.children.screening;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A State is found by its short, former and official names, its people, and its codes in capitals. */
class PartyNamesTest {

    @ParameterizedTest
    @CsvSource({
        "BIH,In Bosnia nobody asks,true",
        "BIH,En Bosnie,true",
        "BIH,the BiH schools,true",
        "MKD,in Macedonia,true",
        "MKD,FYROM,true",
        "SMR,San-Marino,true",
        "SMR,SanMarino,true",
        "NLD,Holland,true",
        "NLD,we are Dutch,true",
        "DEU,in G ermany,true",
        "DEU,in Ger-many,true",
        "DEU,in G-e-r-m-a-n-y,true",
        "DEU,DEU,true",
        "DEU,les Allemandes,true",
        "TUR,Turquie,true",
        "GBR,the UK,true",
        "GBR,in Scotland,true",
        "FRA,les élèves français,true",
        "CZE,Tchéquie,true",
        "RUS,Russia,true",
        "DEU,in GERMANNY,true",
        "DEU,in Germeny,true",
        "DEU,in Gremany,true",
        "MLT,In Mal ta,true",
        "NOR,In Nor way,true",
        "NOR,nor way to go,false",
        "NOR,We came. Nor way back.,false",
        "MLT,Ma1ta,true",
        "MLT,M4lt4,true",
        "MLT,M@lta,true",
        "POL,in P0land,true",
        "MLT,Malta1,true",
        "MLT,inMaltathey,true",
        "MLT,inMalta,true",
        "LUX,luxemburgish,true",
        "DNK,a danish school,true",
        "POL,polish 2 shoes,false",
        "DEU,in ynamreG,true",
        "FRA,les siaçnarf,true",
        "IRL,a series of seires,false",
        "POL,polish their shoes,false",
        "POL,in Polish schools,true",
        "POL,in p o l i s h schools,true",
        "TUR,turkey and chips,false",
        "DNK,a danish pastry,false",
        "HUN,In Hungray,true",
        "HUN,Hungry children cannot learn,false",
        "IRL,In Iceland,false",
        "DEU,a germ and many others,false",
        "DEU,il a deu mal,false",
        "AND,ME AND MY FRIENDS,false",
        "ITA,you call it a lie,false",
        "NLD,nobody asks us,false",
        "GRC,agree ce soir,false"
    })
    @Tag("slow") // 0.9 s
    void stateIsFoundByEveryNameOfIt(String party, String text, boolean named) {
        assertThat(PartyNames.named(text, party)).isEqualTo(named);
    }
}
