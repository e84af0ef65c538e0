-- Questions that go across all neighbourhoods. Here: what is searched.
--
-- A text stands in the index as long as it may be read. PostgreSQL itself notes what changed, in the transaction that changes
-- it, and takes it in before anything is searched (ADR 33). What anybody may read is in open_text; what is for some is in closed_text, with those
-- whom it is for. What nobody may search is in neither: what is worked on, what children said, what must not be named.

create extension if not exists unaccent;
create extension if not exists pg_trgm;
create extension if not exists fuzzystrmatch;

-- Words of English, whatever their accents and forms.
create text search configuration search_english (copy = simple);
alter text search configuration search_english
    alter mapping for asciiword, word with unaccent, english_stem;

-- French words that say nothing by themselves.
create text search dictionary french_stop (template = simple, stopwords = french, accept = false);

-- Words of French. The stem of a word is that of its accents ("condamnées"); who leaves them out asks by the second one.
create text search configuration search_french (copy = simple);
alter text search configuration search_french
    alter mapping for asciiword, word with french_stop, french_stem;
create text search configuration search_french_plain (copy = simple);
alter text search configuration search_french_plain
    alter mapping for asciiword, word with french_stop, unaccent, french_stem;

-- The same with the words that say nothing by themselves, which count within a phrase: "not punished".
create text search dictionary english_whole (template = snowball, language = english);
create text search dictionary french_whole (template = snowball, language = french);
create text search configuration search_english_whole (copy = simple);
alter text search configuration search_english_whole
    alter mapping for asciiword, word with unaccent, english_whole;
create text search configuration search_french_whole (copy = simple);
alter text search configuration search_french_whole
    alter mapping for asciiword, word with french_whole;
create text search configuration search_french_plain_whole (copy = simple);
alter text search configuration search_french_plain_whole
    alter mapping for asciiword, word with unaccent, french_whole;

-- Names, word by word.
create text search configuration search_name (copy = simple);
alter text search configuration search_name
    alter mapping for asciiword, word with unaccent, simple;

-- The words of a text of a round, each with the number of the round before it. PostgreSQL is told that this is dear, and goes by
-- the index of it. A word of more than two thousand bytes is none that anybody asks for. What is too much for an index, PostgreSQL
-- refuses where words are joined, if only to none.
create function of_round(number integer, words tsvector) returns tsvector language sql immutable parallel safe cost 10000
    return array_to_tsvector(array(
        select number || ':' || word from unnest(tsvector_to_array(words)) word where octet_length(word) < 2030)) || '';

-- What anybody may read. Parties are those that it is of, about or to. Its address has a place for the number of its round.
-- The text was made of what has the digest in said.
-- The words stand in the row itself: PostgreSQL takes a table for small, and goes through it, of which it sees little. Where each
-- stands in the text is written down, too, but for a text that says by which label a part of the report is called today.
create table open_text (
    id           uuid         primary key,
    origin       uuid         not null,
    kind         varchar(24)  not null,
    round_number integer      not null references round,
    language     varchar(2)   not null check (language in ('EN', 'FR')),
    parties      varchar[]    not null,
    question     varchar(8),
    chapter      varchar(8),
    key          text         not null,
    organisation text,
    address      text         not null,
    said         uuid         not null,
    text         text         not null,
    words        tsvector     storage main not null,
    places       jsonb
);

create index open_text_of_origin on open_text (origin);
-- What was added last is gone through by each search until it is sorted in; it stays short.
create index open_text_words on open_text using gin (words) with (gin_pending_list_limit = 512);

-- A search in few rounds reads of each word what these have, and not what all others have besides.
create index open_text_of_round on open_text using gin (of_round(round_number, words)) with (gin_pending_list_limit = 512);

-- What those alone may read whom it is for, and when.
create table closed_text (
    id           uuid         primary key,
    origin       uuid         not null,
    kind         varchar(24)  not null,
    round_number integer      not null references round,
    language     varchar(2)   not null check (language in ('EN', 'FR')),
    parties      varchar[]    not null,
    question     varchar(8),
    chapter      varchar(8),
    key          text         not null,
    organisation text,
    address      text         not null,
    said         uuid         not null,
    text         text         not null,
    words        tsvector     storage main not null,
    audience     text[]       not null check (cardinality(audience) > 0),
    -- From when on those who oversee find it, where it is for them.
    overseen_at  timestamptz  not null,
    places       jsonb
);

create index closed_text_of_origin on closed_text (origin);
create index closed_text_that_comes_up on closed_text (overseen_at) where overseen_at > '-infinity';
create index closed_text_words on closed_text using gin (words) with (gin_pending_list_limit = 512);

-- What changed and is not taken in yet: a row of a view, by its origin. It may be noted more than once. Once it was looked at, what
-- it said before is gone, and so many characters are to come. What PostgreSQL does not index is set aside with the fault that it
-- found, until it changes.
create table waiting_text (
    place      bigint generated always as identity primary key,
    of_view    text   not null,
    origin     uuid   not null,
    characters bigint,
    fault      varchar(5)
);

create index waiting_text_set_aside on waiting_text (origin) where fault is not null;

-- The present state of the index, under a name that no other state has. Whoever takes something in renames it, one after the other.
create table index_generation (
    one  boolean primary key default true check (one),
    name uuid    not null default gen_random_uuid()
) with (fillfactor = 10);

insert into index_generation default values;

-- Words that stood in an open text once, by which a mistyped one is recognised. It has no key: two who publish at once wait
-- for each other no longer than the name of what is public takes, and a word that is there twice does no harm.
create table public_word (
    word   text not null,
    folded text not null
);

create index public_word_like on public_word using gin (folded gin_trgm_ops);
create index public_word_itself on public_word (word);

-- How Parties are called besides their names.
create table party_called (
    iso3    varchar(3) not null references party,
    name    text       not null,
    primary key (iso3, name)
);

-- The words of each name that a Party has or had, or is called by.
create table party_words (
    iso3    varchar(3) not null references party,
    words   text[]     not null,
    primary key (iso3, words)
);

-- The name of each Party as a text has it, with where its words stand.
create table party_in_text (
    iso3     varchar(3) not null references party,
    language varchar(2) not null check (language in ('EN', 'FR')),
    name     text       not null,
    places   jsonb      not null,
    primary key (iso3, language)
);

-- Another value each time when the names of a Party are written down: what the words of a search ask is kept until then.
create table party_names_written (
    one   boolean primary key default true check (one),
    stamp uuid    not null default gen_random_uuid()
);

insert into party_names_written default values;

-- Forms of a word that its stem does not tell.
create table irregular_form (
    language varchar(2) not null check (language in ('EN', 'FR')),
    form     text       not null,
    other    text       not null,
    primary key (language, form, other)
);

insert into party_called
select called.iso3, called.name
from (values ('BIH', 'Bosnia'), ('BIH', 'Bosnie'), ('CZE', 'Czechia'), ('CZE', 'Tchéquie'), ('CZE', 'Czech'), ('CZE', 'tchèque'),
             ('GBR', 'UK'), ('GBR', 'Great Britain'), ('GBR', 'Grande-Bretagne'), ('GBR', 'British'), ('GBR', 'britannique'),
             ('MDA', 'Moldova'), ('MDA', 'Moldavie'), ('MKD', 'Macedonia'), ('MKD', 'Macédoine'), ('NLD', 'Dutch'),
             ('NLD', 'Holland'), ('NLD', 'Hollande'), ('RUS', 'Russia'), ('RUS', 'Russie'), ('RUS', 'Russian'), ('RUS', 'russe'),
             ('SVK', 'Slovakia'), ('SVK', 'Slovaquie'), ('SVK', 'Slovak'), ('SVK', 'slovaque'), ('TUR', 'Turkey'),
             ('TUR', 'Turquie')) as called (iso3, name)
join party p on p.iso3 = called.iso3;

-- One of these must hold.
create aggregate any_of(tsquery) (sfunc = tsquery_or, stype = tsquery);

-- A text as words are looked for in it: of the same length, small, and parted where the parser would not, which takes every
-- sign that is not ASCII for a letter.
create function parted(text text) returns text language sql immutable parallel safe
    return regexp_replace(
        lower(translate(text, '’‘ʼ´`′' || '-/_<>&' || chr(2) || chr(3), repeat('''', 6) || repeat(' ', 8))),
        '[^\u0001-\u007f[:alnum:]\u0300-\u036f]', ' ', 'g');

-- A text of the same length in which a word that is written with a hyphen is one word ("co-operation"): an accent that is
-- no letter's, and goes with the others, stands in the place of the hyphen.
create function joined(text text) returns text language sql immutable parallel safe
    return parted(regexp_replace(text, '(?<=[[:alpha:]])[-‐‑' || chr(173) || '](?=[[:alpha:]])', chr(769), 'g'));

-- A value that is looked for as it stands, as the text of a lexeme.
create function lexeme(value text) returns text language sql immutable parallel safe
    return '''' || replace(replace(value, '\', '\\'), '''', '''''') || '''';

-- The words of a text, all of them, each in the form that it is looked for in. French ones stand there by both stems.
create function stemmed(language text, text text) returns tsvector language sql stable
    return case language
        when 'EN' then to_tsvector('search_english_whole', parted(text))
        else (to_tsvector('search_french_whole', parted(text))::text || ' '
              || to_tsvector('search_french_plain_whole', parted(text))::text)::tsvector end;

-- Lexemes of the words of a text that are written with hyphens, as if they were written without ("cooperation").
create function without_hyphens(language text, text text) returns text[] language sql stable
    return tsvector_to_array(to_tsvector(
        case language when 'EN' then 'search_english' else 'search_french_plain' end::regconfig,
        joined((select string_agg(compound[1], ' ')
                from regexp_matches(text, '[[:alpha:]]+(?:[-‐‑' || chr(173) || '][[:alpha:]]+)+', 'g') compound))));

-- Where the words of a text stand, by each form that they are looked for in: the characters from which and to which, one pair after
-- the other. By each stem, and with hyphens in words and without. Of the parser's parts, 12 is what is no word; an address (5) and a
-- word with hyphens (15 to 17) come whole, and then in their own parts, which alone are counted.
create function places(language text, text text) returns jsonb language plpgsql stable as $$
declare
    plain constant text := parted(text);
    whole constant text := case when text ~ '[-‐‑\u00ad]' then joined(text) else plain end;
    stems constant regconfig[] := case language when 'EN' then array['search_english'::regconfig]
                                  else array['search_french'::regconfig, 'search_french_plain'::regconfig] end;
    written text;
    part record;
    until integer;
    place text;
    stem regconfig;
    form text;
    forms text[] := '{}';
    places text[] := '{}';
begin
    foreach written in array case when whole = plain then array[plain] else array[plain, whole] end loop
        continue when length(written) <> length(text);
        until := 0;
        for part in select tokid, token, length(token) as length from ts_parse('default', written)
                    where tokid not in (5, 15, 16, 17) loop
            until := until + part.length;
            continue when part.tokid = 12;
            place := until - part.length || ' ' || until;
            foreach stem in array stems loop
                foreach form in array tsvector_to_array(to_tsvector(stem, part.token)) loop
                    forms := array_append(forms, form);
                    places := array_append(places, place);
                end loop;
            end loop;
        end loop;
    end loop;
    return (select coalesce(jsonb_object_agg(f.form, f.places), '{}')
            from (select w.form, string_agg(distinct w.place, ' ') as places
                  from unnest(forms, places) as w (form, place) group by w.form) f);
end $$;

-- Whether a French lexeme in -ent or -on is that of a verb with "they" or "we" ("enseignent", "enseignons"), whose ending the
-- stem keeps. Others that end so are nouns and adjectives ("agent", "raison"), and no forms of a verb ("agir").
create function is_of_verb(stem text) returns boolean language sql immutable parallel safe
    return case
        when right(stem, 3) = 'ent' then length(stem) >= 6 and right(stem, 5) not in ('tient', 'vient')
            and translate(stem, 'àâçèéêîïôûü', 'aaceeeiiouu') <> all (array[
            'abstinent', 'absent', 'accent', 'accident', 'adherent', 'adjacent', 'adolescent', 'affluent', 'agent', 'aliment',
            'ambivalent', 'antecedent', 'apparent', 'ardent', 'argent', 'argument', 'arpent', 'astringent', 'attent', 'auvent',
            'bivalent', 'ciment', 'client', 'coefficient', 'coherent', 'comment', 'competent',
            'concurrent', 'confident', 'confluent', 'conscient', 'consent', 'consequent', 'content', 'contingent', 'continent',
            'contrevent', 'convalescent', 'convent', 'couvent', 'covalent', 'decadent', 'decent', 'deferent', 'deficient',
            'dement', 'descent', 'detent', 'detergent', 'different', 'diligent', 'dissident', 'divergent', 'document', 'effervescent',
            'efficient', 'element', 'eloquent', 'emergent', 'eminent', 'entent', 'entregent', 'equivalent', 'evident',
            'excellent', 'excipient', 'expedient', 'ferment', 'fervent', 'fluorescent', 'fragment', 'frequent',
            'gradient', 'grandiloquent', 'immanent', 'imminent', 'impatient', 'impenitent', 'impertinent', 'imprudent',
            'impudent', 'incandescent', 'incident', 'incoherent', 'incompetent', 'inconscient', 'inconsequent',
            'inconvenient', 'indecent', 'indifferent', 'indigent', 'indolent', 'indulgent', 'ingredient', 'inherent',
            'innocent', 'insolent', 'instrument', 'intelligent', 'intent', 'intermittent', 'intransigent', 'invent',
            'jacent', 'jument', 'latent', 'mecontent', 'moment', 'monument', 'negligent', 'occident', 'occurrent', 'omnipotent',
            'omnipresent', 'onguent', 'opulent', 'orient', 'paravent', 'parent', 'patent', 'patient', 'penitent',
            'permanent', 'pertinent', 'phosphorescent', 'pigment', 'piment', 'polyvalent', 'precedent', 'preeminent',
            'present', 'president', 'pressent', 'prevent', 'proeminent', 'prudent', 'pubescent', 'quotient', 'recent', 'recipient',
            'recurrent', 'referent', 'regent', 'relent', 'repent', 'resident', 'ressent', 'resurgent', 'reticent', 'sarment', 'segment',
            'sergent', 'serment', 'serpent', 'somnolent', 'souvent', 'strident', 'stringent', 'subsequent', 'subvent', 'succulent',
            'talent', 'tangent', 'testament', 'torrent', 'tourment', 'transparent', 'trident', 'truculent', 'turbulent',
            'urgent', 'vehement', 'violent', 'virulent'])
        when right(stem, 2) = 'on' then length(stem) >= 7 and right(stem, 3) <> 'ion' and right(stem, 4) not in ('chon', 'sson')
            and right(stem, 5) not in ('aison', 'illon', 'oison', 'uison')
            and translate(stem, 'àâçèéêîïôûü', 'aaceeeiiouu') <> all (array[
            'abandon', 'blouson', 'bouffon', 'bourgeon', 'cacheton', 'calecon', 'chanson', 'chapon', 'chaperon', 'charbon',
            'chardon', 'chaton', 'chiffon', 'clairon', 'compagnon', 'contrefacon', 'echelon', 'edredon', 'electron', 'environ',
            'escadron', 'esturgeon', 'fanfaron', 'feuilleton', 'forgeron', 'fourgon', 'garnison', 'goudron', 'guerison',
            'hamecon', 'horizon', 'laideron', 'marathon', 'moucheron', 'neutron', 'pantalon', 'peloton', 'plafon', 'plastron',
            'plongeon', 'polygon', 'quarteron', 'rejeton', 'soupcon', 'surgeon', 'trahison', 'trombon', 'troncon', 'vigneron'])
        else false end;

-- The lexemes of the forms of a French word, of which one is given. The stem keeps the endings of "they" and "we", makes one
-- of two consonants before the others ("appelle", "appellent"), and keeps the s of a plural after a vowel ("vidéos") and an e
-- that has lost its accent: who writes "cités" finds "citée" by its accents, and who writes none by both stems.
create function french_forms(stem text) returns setof text language plpgsql stable rows 4 as $$
declare
    form text;
begin
    for form in
        select stem
        union all select left(stem, -1) where right(stem, 2) in ('as', 'is', 'os', 'us')
        union all select left(stem, -1) where right(stem, 1) = 'e' and length(stem) >= 4
        union all
        select (ts_lexize('french_stem', ending))[1]
        from (values (left(stem, -2)), (left(stem, -3) || 'er')) as e (ending)
        where right(stem, 3) = 'ent' and is_of_verb(stem)
        union all
        select (ts_lexize('french_stem', left(stem, case right(stem, 3) when 'eon' then -3 else -2 end) || 'er'))[1]
        where right(stem, 2) = 'on' and is_of_verb(stem)
    loop
        continue when form is null;
        return next form;
        if right(form, 1) <> 'e' and length(form) >= 3 then
            return next form || 'e';
        end if;
        if right(form, 1) in ('a', 'i', 'o', 'u') then
            return next form || 's';
        end if;
        continue when length(form) < 3 or right(form, 1) in ('a', 'e', 'o') or is_of_verb(form);
        return query
            select form || ending
            from (values ('ent'), ('on'),
                         (case when right(form, 1) = 'g' then 'eon' end),
                         (case when right(form, 2) in ('el', 'en', 'et', 'on') or right(form, 3) = 'eil'
                               then right(form, 1) || 'ent' end),
                         (case when right(form, 2) = 'on' then 'non' end)) as v (ending)
            where is_of_verb(form || ending);
        if right(form, 1) = 'c' and is_of_verb(left(form, -1) || 'çon') then
            return next left(form, -1) || 'çon';
        end if;
    end loop;
end $$;

-- The lexemes of all forms of a word, of which one is given.
create function word_forms(language text, stem text) returns setof text language plpgsql stable rows 4 as $$
declare
    regular constant text[] := case language when 'FR' then array(select french_forms(stem)) end || stem;
    irregular constant text[] := array(select i.other from irregular_form i
                                       where i.language = word_forms.language and i.form = any (regular));
begin
    return query select unnest(regular || irregular);
    if language = 'FR' then
        return query select french_forms(form) from unnest(irregular) form;
    end if;
end $$;

-- A question that asks for one form of each word, which asks for all forms.
create function in_all_forms(language text, asked tsquery) returns tsquery language plpgsql stable as $$
declare
    parts constant text[] := regexp_split_to_array(asked::text, '''');
    every text := parts[1];
begin
    for place in 2 .. cardinality(parts) loop
        every := every || case
            when place % 2 = 1 then parts[place]
            else '(' || (select string_agg(distinct lexeme(form), ' | ') from word_forms(language, parts[place]) form) || ')' end;
    end loop;
    return every;
end $$;

-- French words of which those that say nothing are known as such, also without their accents.
create function without_common(words text) returns text language sql immutable parallel safe
    return regexp_replace(words,
        '\m(?:a|les|leurs|cet|cette|ete|etes|etant|etais|etait|etions|etiez|etaient|meme|memes)\M', 'le', 'g');

-- What is asked by words that stand together, in the forms that they are looked for in; those that are written with hyphens
-- also as if they were written without.
create function asked_words(language text, words text) returns tsquery language plpgsql stable as $$
begin
    return (select any_of(in_all_forms(language, asked))
            from (select case language
                      when 'EN' then phraseto_tsquery('search_english', written)
                      else phraseto_tsquery('search_french_plain', without_common(written)) end
                  from (values (parted(words)), (joined(words))) as w (written)
                  union
                  select phraseto_tsquery('search_french', without_common(parted(words))) where language = 'FR') as a (asked)
            where numnode(asked) > 0);
end $$;

-- What is asked by a phrase: all its words, in any of their forms, in this order and with no other between them.
create function asked_phrase(language text, words text) returns tsquery language plpgsql stable as $$
begin
    return (select any_of(in_all_forms(language, asked))
            from (select phraseto_tsquery(
                      case language when 'EN' then 'search_english_whole' else 'search_french_plain_whole' end::regconfig, written)
                  from (values (parted(words)), (joined(words))) as w (written)
                  union
                  select phraseto_tsquery('search_french_whole', parted(words)) where language = 'FR') as a (asked)
            where numnode(asked) > 0);
end $$;

-- The words of a name.
create function name_words(name text) returns text[] language sql stable
    return tsvector_to_array(to_tsvector('search_name', parted(name)));

insert into irregular_form
select distinct f.language, form, other
from (values
    ('EN', 'paragraph para'), ('EN', 'article art'), ('FR', 'paragraphe para'), ('FR', 'article art'),
    ('EN', 'child children'), ('EN', 'woman women'), ('EN', 'man men'), ('EN', 'person people'),
    ('EN', 'criterion criteria'), ('EN', 'foot feet'), ('EN', 'half halves'), ('EN', 'life lives'), ('EN', 'wife wives'),
    ('EN', 'begin began begun'), ('EN', 'break broke broken'), ('EN', 'bring brought'), ('EN', 'build built'),
    ('EN', 'buy bought'), ('EN', 'catch caught'), ('EN', 'choose chose chosen'), ('EN', 'come came'),
    ('EN', 'deal dealt'), ('EN', 'draw drew drawn'), ('EN', 'fall fell fallen'), ('EN', 'feel felt'),
    ('EN', 'find found'), ('EN', 'forbid forbade forbidden'), ('EN', 'get got'), ('EN', 'give gave given'),
    ('EN', 'go went gone'), ('EN', 'grow grew grown'), ('EN', 'hear heard'), ('EN', 'hide hid hidden'),
    ('EN', 'hold held'), ('EN', 'keep kept'), ('EN', 'know knew known'), ('EN', 'lead led'), ('EN', 'leave left'),
    ('EN', 'lend lent'), ('EN', 'lose lost'), ('EN', 'make made'), ('EN', 'mean meant'), ('EN', 'meet met'),
    ('EN', 'oversee oversaw overseen'), ('EN', 'pay paid'), ('EN', 'rise rose risen'), ('EN', 'say said'),
    ('EN', 'see saw seen'), ('EN', 'seek sought'), ('EN', 'sell sold'), ('EN', 'send sent'), ('EN', 'show shown'),
    ('EN', 'speak spoke spoken'), ('EN', 'spend spent'), ('EN', 'stand stood'), ('EN', 'steal stole stolen'),
    ('EN', 'take took taken'), ('EN', 'teach taught'), ('EN', 'tell told'), ('EN', 'think thought'),
    ('EN', 'undergo underwent undergone'), ('EN', 'understand understood'), ('EN', 'undertake undertook undertaken'),
    ('EN', 'withdraw withdrew withdrawn'), ('EN', 'write wrote written'),
    ('FR', 'œil yeux'), ('FR', 'acquérir acquis acquise'), ('FR', 'admettre admis admise'),
    ('FR', 'apprendre appris apprise apprend apprennent'), ('FR', 'atteindre atteint atteinte atteignent'), ('FR', 'commettre commis commise commet commettent'),
    ('FR', 'comprendre compris comprise comprend comprennent'), ('FR', 'conclure conclu conclue'), ('FR', 'connaître connu connue'),
    ('FR', 'construire construit'), ('FR', 'contraindre contraint contrainte'), ('FR', 'convaincre convaincu'),
    ('FR', 'couvrir couvert'), ('FR', 'craindre craint'), ('FR', 'découvrir découvert'), ('FR', 'défendre défendu défend'),
    ('FR', 'détruire détruit'), ('FR', 'dire dit'), ('FR', 'disparaître disparu'), ('FR', 'écrire écrit'),
    ('FR', 'élire élu'), ('FR', 'entendre entendu entend'), ('FR', 'étendre étendu étend'), ('FR', 'exclure exclu'),
    ('FR', 'faire fait'), ('FR', 'inclure inclus'), ('FR', 'inscrire inscrit'), ('FR', 'interdire interdit'),
    ('FR', 'introduire introduit'), ('FR', 'lire lu'), ('FR', 'mettre mis mise met mettent'), ('FR', 'offrir offert'),
    ('FR', 'omettre omis'), ('FR', 'ouvrir ouvert'), ('FR', 'perdre perdu perd'), ('FR', 'permettre permis permise permet permettent'),
    ('FR', 'poursuivre poursuivi poursuit'), ('FR', 'prendre pris prise prend prennent'), ('FR', 'prescrire prescrit'), ('FR', 'prévoir prévu prévoit prévoient'),
    ('FR', 'produire produit'), ('FR', 'promettre promis'), ('FR', 'recevoir reçu reçoit reçoivent'), ('FR', 'reconnaître reconnu'),
    ('FR', 'réduire réduit'), ('FR', 'rendre rendu rend'), ('FR', 'répondre répondu répond'), ('FR', 'requérir requis'),
    ('FR', 'restreindre restreint'), ('FR', 'soumettre soumis soumet soumettent'), ('FR', 'souffrir souffert'), ('FR', 'suivre suivi'),
    ('FR', 'surprendre surpris'), ('FR', 'suspendre suspendu suspend'), ('FR', 'tenir tenu tient tiennent'), ('FR', 'obtenir obtenu obtient obtiennent'),
    ('FR', 'détenir détenu détient détiennent'), ('FR', 'maintenir maintenu maintient maintiennent'), ('FR', 'soutenir soutenu soutient soutiennent'), ('FR', 'traduire traduit'),
    ('FR', 'transmettre transmis transmet transmettent'), ('FR', 'vendre vendu vend'), ('FR', 'venir venu'), ('FR', 'voir vu'),
    ('FR', 'apprécier apprécie apprécient'), ('FR', 'associer associe associent'),
    ('FR', 'bénéficier bénéficie bénéficient'), ('FR', 'concilier concilie concilient'),
    ('FR', 'confier confie confient'), ('FR', 'étudier étudie étudient'), ('FR', 'identifier identifie identifient'),
    ('FR', 'justifier justifie justifient'), ('FR', 'lier lie lient'), ('FR', 'modifier modifie modifient'),
    ('FR', 'multiplier multiplie multiplient'), ('FR', 'négocier négocie négocient'),
    ('FR', 'notifier notifie notifient'), ('FR', 'proclamer proclament'), ('FR', 'publier publie publient'),
    ('FR', 'qualifier qualifie qualifient'), ('FR', 'ratifier ratifie ratifient'), ('FR', 'réclamer réclament'),
    ('FR', 'remédier remédie remédient'), ('FR', 'réprimer répriment'), ('FR', 'résumer résument'),
    ('FR', 'spécifier spécifie spécifient'), ('FR', 'supprimer suppriment'), ('FR', 'vérifier vérifie vérifient')
) as f (language, forms)
cross join lateral unnest(tsvector_to_array(stemmed(f.language, f.forms))) form
cross join lateral unnest(tsvector_to_array(stemmed(f.language, f.forms))) other
where form <> other;

-- Codes of recommendations, articles of the Convention and numbers of questions, which the parser would take apart: as they
-- stand, and of an article also the paragraph that it belongs to.
create function codes_in(text text) returns text[] language sql immutable parallel safe
    return array(
        select distinct upper(regexp_replace(part, '\s', '', 'g'))
        from regexp_matches(text, '(?<![\w.])([IVXLC]{1,8}-\d{1,3}|\d{1,3}(?:\s?\([0-9a-z]{1,4}\))+'
                                  || '|\d{1,2}\.\d{1,2}(?:\.[a-z])?|\d{1,2}\.[a-z])(?![\w(])', 'gi') as found (code)
        cross join lateral (
            select code[1] as part
            union all
            select substring(code[1] from '^\d{1,3}\s?\([0-9a-z]{1,4}\)')) as parts
        where part is not null);

-- A text in CommonMark without its marks and the marks of its footnotes; a Party stays named by its slot, and a part of the report
-- by its key, in braces.
create function unmarked(markdown text) returns text language sql immutable parallel safe
    return btrim(regexp_replace(replace(replace(replace(replace(
        regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(left(markdown, 100000),
            '\[@(paragraph|recommendation|chapter):([0-9a-f, -]+)\]', '{@\1:\2}', 'gi'),
            '(?n)^ {0,3}(?:\[[^\]\n]+\]:[^\n]*|~{3,}[^\n]*|=+ *|(?:[-_*] *){3,})$', '', 'g'),
            '\[[\^@][^\]]*\]', '', 'g'),
            '!?\[([^\]]*)\](?:\([^)]*\)|\[[^\]]*\])|<((?:https?://|mailto:)[^\s<>]+)>', '\1\2', 'g'),
            '(^|\n) {0,3}(?:(?:#{1,6} |> ?|[-+*] +))+', '\1', 'g'),
            '(?<!\\)`|(?<!\\)\*+(?=\S)|(?<=[^\s\\])\*+|(?<![[:alnum:]\\])_{1,3}(?=\S)|(?<=[^\s\\])_{1,3}(?![[:alnum:]])'
            || '|\{(?!party\})[A-Za-z:]+\}', '', 'g'),
            '\\([!-/:-@[-`{-~\n])', '\1', 'g'),
        '&nbsp;', ' '), '&lt;', '<'), '&gt;', '>'), '&amp;', '&'),
        '[ \t]+', ' ', 'g'));

-- A text without the slots of Parties and the keys of parts, which are no words of it.
create function without_slots(text text) returns text language sql immutable parallel safe
    return regexp_replace(text, '\{party\}|\{@[^}]*\}', ' ', 'g');

-- A text of a Party, an organisation or a child: what looks like a report's place of a Party, key of a part or footnote is its own
-- words. Signs that no text has stand for its brackets until it is shown.
create function as_written(text text) returns text language sql immutable parallel safe
    return translate(regexp_replace(replace(text, '\{', '{'), '\\?\[(?=[\^@])', chr(6), 'g'), '{', chr(5));

-- What is said in words: a text, and what an answer names besides, cells of its table, titles of what it refers to.
create function searched_words(content jsonb, text text) returns text language sql immutable parallel safe
    return unmarked(as_written(concat_ws(E'\n', nullif(text, ''), content ->> 'other',
        (select string_agg(cell #>> '{}', E'\n') from jsonb_path_query(content, '$.rows[*].* ? (@.type() == "string")') cell),
        (select string_agg(title #>> '{}', E'\n') from jsonb_path_query(content, '$.references[*].title') title))));

-- Whom a text is for, if it is closed.
create function audience_marks(audience text[]) returns text[] language sql immutable parallel safe
    return array(select '#audience:' || reader from unnest(audience) reader);

-- A question and those that it belongs to: what is asked for by any of them.
create function questions_over(question text) returns text[] language sql immutable parallel safe
    return array_remove(array[question, nullif(substring(question from '^\d+'), question),
                              nullif(substring(question from '^\d+\.\d+'), question)], null);

-- By what a text is filtered, and whom a closed one is for: lexemes that no word has.
create function marks(kind text, round_number integer, language text, parties text[], question text, chapter text,
                      audience text[]) returns text[] language sql immutable parallel safe
    return array(select distinct mark from unnest(
        array['#kind:' || kind, '#round:' || round_number, '#language:' || language, '#chapter:' || chapter]
        || array(select '#question:' || one from unnest(questions_over(question)) one)
        || array(select '#party:' || party from unnest(parties) party)
        || audience_marks(audience)) mark where mark is not null);

-- All by which a text is found: its own code first, then whose it is, then its words, the codes in it, and its marks.
create function found_by(key text, question text, language text, organisation text, text text, marks text[])
    returns tsvector language sql stable
    return setweight(coalesce((
               select string_agg(lexeme(own) || ':1', ' ')
               from unnest(array['#=' || upper(nullif(key, '')), lower(nullif(key, '')), '#=' || upper(question)]) own
               where length(own) < 24), '')::tsvector, 'A')
        || setweight(coalesce(stemmed(language, organisation), ''), 'B')
        || setweight(stemmed(language, without_slots(text)), 'C')
        || array_to_tsvector(array(select '#=' || code from unnest(codes_in(without_slots(text))) code where length(code) < 40) || marks
                             || without_hyphens(language, concat_ws(' ', organisation, without_slots(text))));

-- The words of a text that is to be found, if it has none yet. Where PostgreSQL does not index them, because those with hyphens,
-- whole and in parts, take more than a megabyte, the text is found by its number and what it is of, and noted as such.
create function words_to_find(t closed_text) returns tsvector language plpgsql stable as $$
declare
    marks constant text[] := marks(t.kind, t.round_number, t.language, t.parties, t.question, t.chapter, t.audience);
    words tsvector := t.words;
begin
    if words is null then
        words := found_by(t.key, t.question, t.language, t.organisation, t.text, marks);
        if length(t.text) > 10000 then
            perform of_round(t.round_number, words);
        end if;
    end if;
    return words;
exception when data_exception or program_limit_exceeded then
    return found_by(t.key, t.question, t.language, t.organisation, '', marks || '#wordless'::text);
end $$;

-- Where they stand, in a text that says the same every day; chr(4) stands in the place of a Party, whose name would be words.
create function places_to_mark(t closed_text) returns jsonb language sql stable
    return case when t.words is not null then t.places
        when strpos(t.text, '{@') = 0 then places(t.language, replace(t.text, '{party}', chr(4))) end;

-- A sentence with its beginning, where it has one.
create function with_lead(lead text, text text) returns text language sql immutable parallel safe
    return case when lead = '' then text else replace(lead, '{urgency}', '…') || ' ' || text end;

-- The key of what the draft of factsheets says in the place of a text that is public, and the other way round: both stand there.
create function counterpart(id uuid) returns uuid language sql immutable parallel safe
    return translate(id::text, '0123456789abcdef', 'fedcba9876543210')::uuid;

-- Puts what stands in a view under these origins into the index, in place of what was there. What has not changed but for its
-- address keeps its row. What says something else now is gone at once, and comes back with its words: those of a long text take
-- a quarter of a second, so that only so many characters are gone through: of none no text, and else of one text at least. Tells
-- of which origins how many characters are to come, and which have a text without words.
create function index_again(of_view text, origins uuid[], most integer)
    returns table (of_origin uuid, to_come bigint, is_wordless boolean) language plpgsql as $$
declare
    texts closed_text[];
    later uuid[];
begin
    execute format('select %I($1, $2)', of_view || '_now') into texts using origins, most > 0;
    later := array(select id from (
                       select id, sum(length(text)) over (order by id rows between unbounded preceding and 1 preceding) as before
                       from unnest(texts) where words is null) anew
                   where most = 0 or before >= most);
    delete from open_text o where o.origin = any (origins) and not exists (
        select from unnest(texts) t where t.id = o.id and t.audience is null
            and t.said = o.said
            and (t.language, t.kind, t.round_number, t.parties, t.question, t.chapter, t.key, t.organisation) is not distinct from
                (o.language, o.kind, o.round_number, o.parties, o.question, o.chapter, o.key, o.organisation));
    delete from closed_text c where c.origin = any (origins) and not exists (
        select from unnest(texts) t where t.id = c.id and t.audience = c.audience
            and (t.said, t.overseen_at) = (c.said, c.overseen_at)
            and (t.language, t.kind, t.round_number, t.parties, t.question, t.chapter, t.key, t.organisation) is not distinct from
                (c.language, c.kind, c.round_number, c.parties, c.question, c.chapter, c.key, c.organisation));
    update open_text o set address = t.address
    from unnest(texts) t where o.id = t.id and t.audience is null and o.address <> t.address;
    update closed_text c set address = t.address
    from unnest(texts) t where c.id = t.id and t.audience is not null and c.address <> t.address;
    with added as (
        insert into open_text
        select t.id, t.origin, t.kind, t.round_number, t.language, t.parties, t.question, t.chapter, t.key, t.organisation,
               t.address, t.said, t.text, words_to_find(t), places_to_mark(t)
        from unnest(texts) t
        where t.audience is null and (t.words is not null or t.id <> all (later))
          and not exists (select from open_text o where o.id = t.id)
        returning organisation, text)
    insert into public_word (word, folded)
    select distinct w.word, unaccent(w.word)
    from added t
    cross join lateral regexp_split_to_table(parted(concat_ws(' ', t.organisation, without_slots(t.text))), '[^[:alpha:]]+') w (word)
    where length(w.word) between 4 and 40
      and not exists (select from public_word p where p.word = w.word);
    insert into closed_text
    select t.id, t.origin, t.kind, t.round_number, t.language, t.parties, t.question, t.chapter, t.key, t.organisation,
           t.address, t.said, t.text, words_to_find(t), t.audience, t.overseen_at, places_to_mark(t)
    from unnest(texts) t
    where t.audience is not null and (t.words is not null or t.id <> all (later))
      and not exists (select from closed_text c where c.id = t.id);
    return query
        select origin, sum(length(text)), false from unnest(texts) where words is null and id = any (later) group by origin;
    return query
        select distinct origin, 0::bigint, true from unnest(texts) t
        where words is null and id <> all (later)
          and (exists (select from open_text o where o.id = t.id and o.words @@ '''#wordless'''::tsquery)
               or exists (select from closed_text c where c.id = t.id and c.words @@ '''#wordless'''::tsquery));
end $$;

-- How many changes wait to be taken in: a number for the watcher of the service, and a function of the owner.
create function waiting_changes() returns bigint
    language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
    select count(*) from waiting_text where fault is null having caller_is('watcher')
$$;

-- How many records are set aside, or have a text without words: a number for the watcher, and a function of the owner.
create function records_set_aside() returns bigint
    language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
    select count(distinct origin)
    from (select origin from waiting_text where fault is not null
          union all select origin from open_text where words @@ '''#wordless'''::tsquery
          union all select origin from closed_text where words @@ '''#wordless'''::tsquery) as aside
    having caller_is('watcher')
$$;

-- Takes in what waits at these places record by record, so many characters of each, and tells which PostgreSQL does not index.
-- Such a record is found no more, by the words that it had neither.
create function index_each(places bigint[], most integer) returns text language plpgsql as $$
declare
    one record;
    refused text;
begin
    for one in select distinct of_view, origin from waiting_text where place = any (places) loop
        delete from waiting_text where (of_view, origin) = (one.of_view, one.origin);
        begin
            insert into waiting_text (of_view, origin, characters)
            select one.of_view, of_origin, to_come from index_again(one.of_view, array[one.origin], most)
            where not is_wordless;
        exception when data_exception or integrity_constraint_violation or program_limit_exceeded then
            delete from open_text where origin = one.origin;
            delete from closed_text where origin = one.origin;
            insert into waiting_text (of_view, origin, fault) values (one.of_view, one.origin, sqlstate);
            refused := concat_ws(', ', refused, format('%s %s (%s)', one.of_view, one.origin, sqlstate));
        end;
    end loop;
    return refused;
end $$;

-- Takes in what waits at these places, so many characters of it. Of what is not finished, the rest waits behind all others. Tells
-- of what PostgreSQL does not index all words.
create function index_some(places bigint[], most integer) returns text language plpgsql as $$
declare
    refused text;
begin
    with taken as materialized (
        select w.of_view, a.of_origin, a.to_come, a.is_wordless
        from (select of_view, array_agg(distinct origin) as origins
              from waiting_text where place = any (places) group by of_view) as w
        cross join lateral index_again(w.of_view, w.origins, most) as a
    ), gone as (
        delete from waiting_text w using waiting_text t
        where t.place = any (places) and (w.of_view, w.origin) = (t.of_view, t.origin)
    ), rest as (
        insert into waiting_text (of_view, origin, characters)
        select of_view, of_origin, to_come from taken where not is_wordless)
    select string_agg(format('%s %s (54000)', of_view, of_origin), ', ') into refused from taken where is_wordless;
    return refused;
exception when data_exception or integrity_constraint_violation or program_limit_exceeded then
    return index_each(places, most / cardinality(places));
end $$;

-- Whether a search takes something in before it finds: what was not looked at, or so many characters as are to come at most. Who has
-- not said who asks is told nothing of what waits.
create function texts_wait(most integer) returns boolean
    language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
    select not caller_is('asking') or coalesce(bool_or(characters is null) or sum(characters) <= most, false)
    from waiting_text where fault is null
$$;

-- The name of all that a search finds, tells and marks: of the index, of what parts of reports and Parties are called, and of what has come
-- up by now for those who oversee. There is none while something waits, which a search takes in first or finds later. Who has not said
-- who asks is told none.
create function searched_state() returns text
    language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
    select concat_ws(' ', i.name, p.name, p.drafts,
                     (select max(overseen_at) from closed_text where overseen_at > '-infinity' and overseen_at <= caller_time()))
    from index_generation i cross join public_generation p
    where caller_is('asking') and not exists (select from waiting_text where fault is null)
$$;

-- Takes in what waits, and says whether there is more to be taken in, and which of it PostgreSQL does not index. It looks at so
-- many records first, after which nothing is found that no longer stands. When all were looked at, it takes in so many characters,
-- of the shortest records first, so that a long one keeps none waiting: the job does, and a search if no more than that is to
-- come. One at a time does this: nobody waits for it who writes, and a search as long as there is something that was not looked
-- at.
create function index_waiting(records integer, most integer, job boolean, out more boolean, out refused text)
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    more := false;
    if job and not exists (select from waiting_text where fault is null) or not job and not texts_wait(most) then
        return;
    end if;
    perform pg_advisory_xact_lock(hashtextextended('texts taken in', 0));
    update index_generation set name = gen_random_uuid();
    refused := index_some(
        array(select place from waiting_text where fault is null and characters is null order by place limit records), 0);
    if exists (select from waiting_text where fault is null and characters is null) then
        more := true;
    elsif job or (select sum(characters) from waiting_text where fault is null) <= most then
        refused := nullif(concat_ws(', ', refused, index_some(
            array(select place from (
                      select place, coalesce(sum(characters) over (order by characters, place
                                                                   rows between unbounded preceding and 1 preceding), 0) as before
                      from waiting_text where fault is null) as w
                  where before < most order by before limit records), most)), '');
        more := exists (select from waiting_text where fault is null);
    end if;
end $$;

-- Notes that these stand otherwise in a view.
create function index_later(of_view text, origins uuid[]) returns void language sql as $$
    insert into waiting_text (of_view, origin) select of_view, unnest(origins)
$$;

-- Notes a row that was written.
create function search_again() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    perform index_later(tg_argv[0], array[new.id]);
    return null;
end $$;

-- Notes the questions of a round: those of the version in force come in place of those of the one before.
create function search_questions_again() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
    asked_round integer;
begin
    execute format('select ($1).%I', tg_argv[0]) into asked_round using new;
    perform index_later('searched_question', array(select id from questionnaire where round_number = asked_round));
    return null;
end $$;

-- Notes what an organisation contributed, when a copy of it changes or a Party reacts.
create function search_contribution_again() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
    asked_submission uuid;
begin
    execute format('select %s', tg_argv[0]) into asked_submission using new;
    perform index_later('searched_contribution', array[asked_submission]);
    return null;
end $$;

-- Notes a report with everything placed in it, and the findings of its round.
create function search_report_again() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    perform index_later('searched_part', array(
        select p.id from paragraph p where p.report_id = new.id
        union all select r.id from recommendation r where r.report_id = new.id
        union all select s.id from statement s join chapter c on c.id = s.chapter_id where c.report_id = new.id
        union all select s.id from practice s join chapter c on c.id = s.chapter_id where c.report_id = new.id));
    perform index_later('searched_finding', array(select id from finding where round_number = new.round_number));
    return null;
end $$;

-- Notes what is placed in a chapter.
create function search_chapter_again() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    perform index_later('searched_part', array(
        select id from paragraph where chapter_id = new.id
        union all select id from recommendation where chapter_id = new.id
        union all select id from statement where chapter_id = new.id
        union all select id from practice where chapter_id = new.id));
    return null;
end $$;

-- Notes what is translated otherwise: the part or the finding that has the text.
create function search_translation_again() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    perform index_later('searched_part', array(
        select part.id
        from cited_text t
        cross join lateral (
            select id from paragraph where text_id = t.id
            union all select id from recommendation where text_id = t.id
            union all select id from statement where text_id = t.id
            union all select id from practice where text_id = t.id) part
        where t.history = new.history));
    perform index_later('searched_finding', array(
        select f.id from cited_text t join finding f on f.text_id = t.id where t.history = new.history));
    return null;
end $$;

-- Notes the finding whose sentence begins otherwise.
create function search_placed_again() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    perform index_later('searched_finding', array[new.finding_id]);
    return null;
end $$;

-- The names that a Party has and had, and what it is called besides, in both languages.
create function names_of_party(of_party text) returns setof text language sql stable
begin atomic
    select unnest(array[name_en, name_fr]) from party where iso3 = of_party
    union
    select unnest(array[former_names_name_en, former_names_name_fr]) from party_former_names where party_iso3 = of_party
    union
    select called.name from party_called called where called.iso3 = of_party;
end;

-- Writes down the words of the names of a Party, and where they stand in the one that texts have.
create function write_party_words(of_party text) returns void language plpgsql as $$
begin
    delete from party_words where iso3 = of_party;
    insert into party_words
    select distinct of_party, name_words(n.name) from names_of_party(of_party) n (name);
    delete from party_in_text where iso3 = of_party;
    insert into party_in_text
    select p.iso3, n.language, n.name, places(n.language, n.name)
    from party p
    cross join lateral (values ('EN', p.name_with_article_en), ('FR', p.name_with_article_fr)) as n (language, name)
    where p.iso3 = of_party;
    update party_names_written set stamp = gen_random_uuid();
end $$;

do $$
begin
    perform write_party_words(iso3) from party;
end $$;

-- A Party is found by its new name from the step that gives it.
create function name_party_again() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
    of_party text;
begin
    execute format('select ($1).%I', tg_argv[0]) into of_party using coalesce(new, old);
    perform write_party_words(of_party);
    return null;
end $$;

create trigger found_by_name after update of name_en, name_fr, name_with_article_en, name_with_article_fr on party
    for each row execute function name_party_again('iso3');
create trigger found_by_name after insert or delete on party_former_names
    for each row execute function name_party_again('party_iso3');

-- A questionnaire is searched from its round's launch, in the version in force.
create trigger found_when_launched after update of status on round
    for each row when (old.status <> new.status) execute function search_questions_again('number');
create trigger found_when_published after update of published_at on questionnaire
    for each row when (old.published_at is null and new.published_at is not null)
    execute function search_questions_again('round_number');

-- Answers are searched when they are submitted or published, and without the words that are taken down.
create trigger found_when_submitted after update of submissions, published_submission, take_downs on reply
    for each row
    when ((old.submissions, old.published_submission, old.take_downs)
          is distinct from (new.submissions, new.published_submission, new.take_downs))
    execute function search_again('searched_reply');

-- Contributions of organisations are searched when they are submitted, and no longer once they must not be named.
create trigger found_when_submitted after update of submitted_at, anonymity on stakeholder_submission
    for each row
    when ((old.submitted_at, old.concealed) is distinct from (new.submitted_at, new.concealed))
    execute function search_contribution_again('($1).id');
create trigger found_when_copied after insert on submission_copy
    for each row execute function search_contribution_again('($1).submission_id');
create trigger found_when_cut after update of organisation, take_downs on submission_copy
    for each row
    when ((old.organisation, old.take_downs) is distinct from (new.organisation, new.take_downs))
    execute function search_contribution_again('($1).submission_id');
create trigger found_when_written after insert on reaction
    for each row execute function search_contribution_again(
        '(select submission_id from public.submission_copy where id = ($1).copy_id)');

-- An extract is searched as long as it is not withdrawn.
create trigger found_as_it_stands after insert or update on child_extract
    for each row execute function search_again('searched_extract');

-- Findings and what is placed in reports are searched by those who oversee as they stand, by everybody with the report.
create trigger found_as_it_stands after insert or update on finding
    for each row execute function search_again('searched_finding');
create trigger found_as_it_stands after insert or update on paragraph
    for each row execute function search_again('searched_part');
create trigger found_as_it_stands after insert or update on recommendation
    for each row execute function search_again('searched_part');
create trigger found_as_it_stands after insert or update on statement
    for each row execute function search_again('searched_part');
create trigger found_as_it_stands after insert or update on practice
    for each row execute function search_again('searched_part');
create trigger found_as_it_reads after insert or update on confirmed_translation
    for each row execute function search_translation_again();
create trigger found_as_it_begins after insert or update of lead, withdrawn_id on finding_place
    for each row execute function search_placed_again();
create trigger found_with_report after update of status, language on report
    for each row when ((old.status, old.language) is distinct from (new.status, new.language))
    execute function search_report_again();
create trigger found_with_chapter after update of numeral on chapter
    for each row when (old.numeral <> new.numeral) execute function search_chapter_again();

-- Whom the caller reads for, as the audience of a closed text is written.
create function caller_audience() returns text[] language sql stable parallel safe
    return array_remove(array[
        case when caller_is('overseer') then 'overseers' end,
        case when caller_is('officer') then 'officer' end,
        'party:' || caller_party(),
        'organisation:' || caller_stakeholder()], null);

-- Of these, for whom the caller finds what those who oversee do not find yet, which the Secretariat does.
create function caller_audience_ahead() returns text[] language sql stable parallel safe
    return case when caller_is('secretariat') then caller_audience() else array_remove(caller_audience(), 'overseers') end;

-- The keys of the closed texts among those that are asked for that the caller may read: a function of the owner, which
-- looks at nobody else's. They are then read through the fence.
create function closed_matches(asked tsquery) returns setof uuid
    language sql stable rows 100 security definer set search_path = pg_catalog, public, pg_temp as $$
    select id from closed_text
    where words @@ (select asked && string_agg(lexeme('#audience:' || reader), ' | ')::tsquery
                    from unnest(caller_audience()) reader)
      and (overseen_at <= (select caller_time()) or audience && (select caller_audience_ahead()))
$$;

-- The name by which a thing is asked for: "paragraph 54", where there is such a kind; of others the words ("article 20").
create function asked_name(language text, term jsonb) returns tsquery language plpgsql stable as $$
begin
    return case
        when term -> 'kind' is not null
            then lexeme('#kind:' || (term ->> 'kind'))::tsquery && (lexeme('#=' || (term ->> 'code')) || ':A')::tsquery
        when term -> 'words' is not null and term -> 'code' is not null
            then asked_words(language, (term ->> 'words') || ' ' || (term ->> 'code'))
                 && case when term ->> 'code' ~ '^\d+$' then '' else lexeme('#=' || (term ->> 'code')) end::tsquery end;
end $$;

-- Whether words say nothing in one language and something in the other.
create function says_something(words text[]) returns boolean language sql immutable parallel safe
    return words && array['an', 'aura', 'but', 'if', 'or', 'par', 'pour', 'son', 'ton'];

-- Those of these words that say nothing beside the name of a Party, in a sentence of either language: "dans la Norvège",
-- "Norway's", "and the Netherlands".
create function words_beside_a_name(words text[]) returns text[] language sql stable
    return array(select word from unnest(words) word
                 where word = any (array['across', 'among', 'chez', 'd', 'l', 'les', 'qu', 's', 'vers', 'via', 'within'])
                    or (ts_lexize('english_stem', word) = '{}' or ts_lexize('french_stem', word) = '{}')
                       and word <> all (array['aura', 'but', 'son', 'ton']));

-- Whether a Party is named in these words.
create function names_a_party(words text[]) returns boolean language sql stable
    return exists (select from party_words p where p.words <@ names_a_party.words);

-- What one term asks: its words, its code as it stands, or both; or what it names. Where the words are of the name of a Party
-- that is named, also all that is of that Party, about it or to it or has another of its names; what stands beside a name asks
-- nothing. A phrase that says
-- something asks for all its words where it is looked for, and for those that say something where they are marked; the digits of a
-- code are no words there.
create function asked_term(language text, term jsonb, named text[], out marked tsquery, out looked_for tsquery)
    language plpgsql stable as $$
declare
    words constant text := term ->> 'words';
    code constant tsquery := lexeme('#=' || (term ->> 'code'));
    is_number constant boolean := term ->> 'code' ~ '^\d+$';
    said constant text[] := name_words(words);
    -- In a phrase each word counts but an article: "France does not" is not France.
    name_in_words constant text[] := array(
        select unnest(said) except select unnest(case when (term ->> 'phrase')::boolean then array['the', 'l', 'la', 'le', 'les']
                                                      else words_beside_a_name(said) end));
    party tsquery;
    called tsquery;
begin
    if said <> '{}' and name_in_words = '{}' and code is null and term -> 'party' is null
       and not (term ->> 'phrase')::boolean and names_a_party(named) then
        return;
    end if;
    marked := asked_words(language, words);
    if words is null then
        marked := code;
        looked_for := code;
    elsif code is not null then
        marked := marked && case when is_number then code || asked_words(language, term ->> 'code') else code end;
        looked_for := (select any_of(one) from (values (asked_name(language, term)), (marked)) as e (one));
        if is_number or term -> 'kind' is not null then
            marked := looked_for;
        end if;
    else
        if name_in_words <> '{}' or term -> 'party' is not null then
            select any_of(p.itself), any_of(coalesce(p.itself || p.names, p.itself)) into party, called
            from (select lexeme('#party:' || iso3)::tsquery as itself,
                         (select any_of(asked_phrase(language, name)) from names_of_party(iso3) name) as names
                  from party_words w
                  where name_in_words <> '{}' and w.words <@ named and name_in_words <@ w.words or w.iso3 = term ->> 'party'
                  group by iso3) as p;
        end if;
        looked_for := case when (term ->> 'phrase')::boolean and numnode(marked) > 0
                           then asked_phrase(language, words) else marked end;
        looked_for := coalesce(looked_for || called, looked_for, called);
        marked := coalesce(marked || party, marked, party);
    end if;
end $$;

-- All of these must hold.
create aggregate all_of(tsquery) (sfunc = tsquery_and, stype = tsquery);

-- The forms of words that a question asks for.
create function forms_asked(asked tsquery) returns text[] language sql immutable parallel safe
    return array(select distinct replace(replace(form[1], '''''', ''''), '\\', '\')
                 from regexp_matches(asked::text, '''((?:[^'']|'''')*)''', 'g') form);

-- Which words a text of a round must have that is asked for, in whatever order and weight, as of_round has them.
create function in_round(asked tsquery, number text) returns tsquery language sql immutable parallel safe
    return regexp_replace(regexp_replace(asked::text, '<(?:-|\d+)>', '&', 'g'),
                          '''((?:[^'']|'''')*)''(?::[A-D*]+)?', '''' || number || ':\1''', 'g')::tsquery;

-- What the words of a search ask, in English, in French and in all, what a text must have for that, and what is named:
-- {"all": [[term, ...], ...], "none": [term, ...]}. One term of each inner list must be there, and no term of the others. Nothing
-- where the words are those that say nothing in a language.
create function words_asked(asked jsonb, out english tsquery, out french tsquery, out matching tsquery, out needed tsquery,
                            out named tsquery)
    language plpgsql stable set client_min_messages = warning set plan_cache_mode = force_generic_plan as $$
declare
    -- Whoever writes the code of a Party names it.
    words constant text[] := name_words((
        select string_agg(concat_ws(' ', term ->> 'words', p.name_en), ' ')
        from jsonb_array_elements(asked -> 'all') either
        cross join lateral jsonb_array_elements(either) term
        left join party p on p.iso3 = term ->> 'party'));
    tongue text;
    said tsquery;
    positive tsquery;
    negative tsquery;
begin
    foreach tongue in array array['EN', 'FR'] loop
        select all_of(e.marked), all_of(e.looked_for) into said, positive
        from jsonb_array_elements(asked -> 'all') either
        cross join lateral (
            select any_of(t.marked) as marked, any_of(t.looked_for) as looked_for
            from jsonb_array_elements(either) term cross join lateral asked_term(tongue, term, words) t) e;
        if asked -> 'none' <> '[]' then
            select any_of(t.looked_for) into negative
            from jsonb_array_elements(asked -> 'none') term
            cross join lateral asked_term(tongue, term, name_words(term ->> 'words')) t;
        end if;
        negative := case when numnode(negative) > 0 then negative end;
        if coalesce(numnode(positive), 0) = 0 then
            continue when says_something(words);
            matching := null;
            return;
        end if;
        if tongue = 'EN' then english := said; else french := said; end if;
        positive := lexeme('#language:' || tongue)::tsquery && positive;
        needed := coalesce(needed || positive, positive);
        positive := coalesce(positive && !! negative, positive);
        matching := coalesce(matching || positive, positive);
    end loop;
    select any_of(asked_name(tongues.tongue, term)) into named
    from jsonb_array_elements(asked -> 'all') either, jsonb_array_elements(either) term,
         (values ('EN'), ('FR')) as tongues (tongue);
end $$;

-- What a search asks: its words, and of each filter one value, {"filters": {"round": ["2"], ...}}; where rounds are among them, also
-- what a text of each must have, as its index has it. What the words ask may be told with them, as it was told before: it holds
-- until a Party has another name.
create function search_asked(asked jsonb, told jsonb default null, out english tsquery, out french tsquery, out matching tsquery,
                             out named tsquery, out in_rounds tsquery, out keep jsonb)
    language plpgsql stable as $$
declare
    stamp constant text := (select n.stamp from party_names_written n);
    needed tsquery;
    filter record;
    one tsquery;
begin
    if told ->> 'stamp' = stamp then
        english := told ->> 'english';
        french := told ->> 'french';
        matching := told ->> 'matching';
        needed := told ->> 'needed';
        named := told ->> 'named';
    else
        select w.english, w.french, w.matching, w.needed, w.named into english, french, matching, needed, named
        from words_asked(asked) w;
        if matching is null then
            return;
        end if;
        keep := jsonb_build_object('stamp', stamp, 'english', english, 'french', french, 'matching', matching, 'needed', needed,
                                   'named', named);
    end if;
    for filter in select key, value from jsonb_each(asked -> 'filters') loop
        one := (select string_agg(lexeme('#' || filter.key || ':' || value), ' | ')
                from jsonb_array_elements_text(filter.value) value);
        matching := matching && one;
        needed := case when filter.key = 'round' then needed else needed && one end;
    end loop;
    -- Each round once, and none that there is not: their questions are joined, which costs the square of how many there are.
    in_rounds := any_of(in_round(needed, r.number::text)) from round r where asked #> '{filters,round}' ? r.number::text;
end $$;

-- A part of a report as it is called today, for whoever may read the report.
create function part_called(kind text, part text) returns text language sql stable
    return case when part ~ '^[0-9a-f-]{36}$' then
        case lower(kind)
            when 'paragraph' then (select number::text from paragraph where id = part::uuid and withdrawn_id is null)
            when 'recommendation' then (select code from recommendation where id = part::uuid and withdrawn_id is null)
            else (select numeral from chapter where id = part::uuid and withdrawn_id is null) end end;

-- The words of a label that stands in a text.
create function label_words(language text, kind text, parts text[]) returns text language sql stable
    return (case when language = 'EN' and lower(kind) <> 'paragraph' then initcap(kind)
                 when language = 'EN' then kind
                 else left(kind, 1) || case lower(kind) when 'paragraph' then 'aragraphe' when 'chapter' then 'hapitre'
                                            else 'ecommandation' end end)
        || case when cardinality(parts) > 1 then 's' else '' end || ' '
        || (select string_agg(coalesce(part_called(kind, btrim(part)), '…'), ', ' order by place)
            from unnest(parts) with ordinality as one (part, place));

-- A text with what parts of the report are called today in the place of their keys.
create function with_labels(language text, text text) returns text language plpgsql stable as $$
declare
    said text[];
begin
    for said in select regexp_matches(text, '\{@([A-Za-z]+):([^}]*)\}', 'g') loop
        text := replace(text, '{@' || said[1] || ':' || said[2] || '}',
                        label_words(language, said[1], string_to_array(said[2], ',')));
    end loop;
    return text;
end $$;

-- Whether one word was likely meant by the other: one letter is another one, more or less, or two have changed places; of a
-- long one two letters. Most short words that differ by two letters are other words ("women", "widen").
create function is_mistyped(written text, meant text) returns boolean language sql immutable parallel safe
    return case levenshtein_less_equal(written, meant, 2)
        when 0 then true
        when 1 then true
        when 2 then length(written) >= 8
            or length(written) >= 5 and array(select regexp_split_to_table(written, '') order by 1)
                                      = array(select regexp_split_to_table(meant, '') order by 1)
        else false end;

-- The word that was meant by one that stands in no text that the caller may read: of the name of a Party, or of a text that
-- anybody may read now. A word that is known itself means no other.
create function meant_word(asked text) returns text language sql stable
    set pg_trgm.similarity_threshold = 0.15 set client_min_messages = warning as $$
    with one (word, folded) as (
        select word, unaccent(word) from regexp_replace(parted(asked), '^(?:[cdjlmnst]|qu)''', '') word),
    nearest (word, is_itself) as (
        select found.word, found.folded = one.folded
        from one
        cross join lateral (
            select w.word, w.word as folded, 0 as place from party_words p, unnest(p.words) w (word)
            where length(w.word) >= 4
            union
            select p.word, p.folded, 1 from public_word p where p.folded % one.folded) found
        where length(one.word) between 4 and 40
          and is_mistyped(one.folded, found.folded)
          and (found.place = 0
               or exists (select from open_text t
                          where t.words @@ (asked_words('EN', found.word) || asked_words('FR', found.word))
                            and parted(concat_ws(' ', t.organisation, t.text)) ~ ('\m' || found.word || '\M')))
        order by levenshtein_less_equal(one.folded, found.folded, 2), found.place,
                 similarity(one.folded, found.folded) desc, found.word
        limit 1)
    select word from nearest where not is_itself
$$;

-- The questions of the version in force of each launched round, in both languages.
create view searched_question with (security_invoker = true) as
select v.id as origin, q.id as source, 'QUESTION' as kind, v.round_number, l.language, '{}'::varchar[] as parties,
       q.number as question, q.chapter, q.number as key, null::text as organisation,
       '/rounds/{round}/questionnaire' as address,
       null::jsonb as content,
       concat_ws(E'\n', q.content #>> array['text', l.field], q.content #>> array['guidance', l.field],
           (select string_agg(label #>> '{}', E'\n')
            from (select jsonb_path_query(q.content, '$.options.choices[*].label')
                  union all select jsonb_path_query(q.content, '$.table.columns[*].label')) as all_labels (labels)
            cross join lateral (select labels -> l.field) as label (label))) as text,
       md5(q.content::text)::uuid as said, null::text[] as audience, '-infinity'::timestamptz as overseen_at
from questionnaire v
join round r on r.number = v.round_number and r.status = 'LAUNCHED'
join question q on q.questionnaire_id = v.id
cross join (values ('EN', 'en'), ('FR', 'fr')) as l (language, field)
where v.published_at is not null
  and v.number = (select max(n.number) from questionnaire n
                  where n.round_number = v.round_number and n.published_at is not null);

-- What the Parties answered: as it was published last, for everybody; and as it was submitted last, for the Party and those
-- who oversee, where that says something else. Both have one id then, and who may read what was submitted is shown that
-- alone. Of its texts in further languages those in English and French.
create view searched_reply with (security_invoker = true) as
with told as (
    select r.id as reply, md5(concat(r.id, a.question_id, ' public'))::uuid as id, r.round_number, r.party_iso3, p.submission,
           a.question_id, a.language, a.content, a.text, a.translations, null::text[] as audience
    from reply r
    join publication p on p.reply_id = r.id and p.submission = r.published_submission
    join published_answer a on a.publication_id = p.id
    union all
    select r.id, md5(concat(r.id, a.question_id, case when w.id is not null then ' public' end))::uuid, r.round_number,
           r.party_iso3, s.number, a.question_id, a.language, a.content, a.text,
           a.translations, array['overseers', 'party:' || r.party_iso3]
    from reply r
    join submission s on s.reply_id = r.id and s.number = r.submissions
    join submitted_answer a on a.submission_id = s.id
    left join publication p on p.reply_id = r.id and p.submission = r.published_submission
    left join published_answer w on w.publication_id = p.id and w.question_id = a.question_id
    where w.id is null or cardinality(w.withheld_for) > 0
       or (p.submission < s.number
           and (w.language, w.text, w.content, w.translations)
               is distinct from (a.language, a.text, a.content, a.translations)))
select t.reply as origin, t.id as source, 'ANSWER' as kind, t.round_number, l.language, array[t.party_iso3] as parties,
       q.number as question, q.chapter, q.number as key, null::text as organisation,
       '/rounds/{round}/replies/' || t.party_iso3 || '/submissions/' || t.submission || '/answers/' || q.number as address,
       l.content, l.text, md5(concat(l.content, E'\n', l.text))::uuid as said, t.audience,
       '-infinity'::timestamptz as overseen_at
from told t
join question q on q.id = t.question_id
cross join lateral (
    select coalesce(t.language, 'EN') as language, t.content, t.text
    union all
    select upper(other ->> 'language'), null, other ->> 'text' from jsonb_array_elements(t.translations) other
    where upper(other ->> 'language') in ('EN', 'FR') and upper(other ->> 'language') <> coalesce(t.language, 'EN')) l;

-- What organisations contributed. What they submitted is for them and those who oversee, unless it must not be named; what
-- was forwarded is for its Party, and for those who oversee where they may not read the submission, from when on they see the
-- copy; what was published is for everybody, and then the same words are not found a second time.
create view searched_contribution with (security_invoker = true) as
with said as (
    select a.submission_id, a.id, 'STAKEHOLDER_ANSWER' as kind, null::varchar as party, a.question_id,
           a.content, a.text
    from stakeholder_answer a
    union all
    select c.submission_id, c.id, 'STAKEHOLDER_COMMENT', c.party_iso3, c.question_id, null, c.text
    from stakeholder_comment c
), copied as (
    select a.copy_id, a.id, 'STAKEHOLDER_ANSWER' as kind, null::varchar as party, a.question_id,
           a.content, a.text, null::varchar as language
    from copied_answer a
    union all
    select c.copy_id, c.id, 'STAKEHOLDER_COMMENT', c.party_iso3, c.question_id, null, c.text, null
    from copied_comment c
    union all
    select r.copy_id, r.id, 'REACTION', r.party_iso3, null, null, r.text, r.language
    from copied_reaction r
    union all
    select r.copy_id, r.id, 'REACTION', c.party_iso3, null, null, r.text, r.language
    from reaction r join submission_copy c on c.id = r.copy_id
), told as (
    select s.id as submission, t.id, t.kind, s.round_number, s.language, t.party, t.question_id, s.organisation,
           '/rounds/{round}/stakeholder-submissions/' || s.id as address, t.content, t.text,
           array['overseers', 'organisation:' || s.organisation] as audience, '-infinity'::timestamptz as overseen_at
    from stakeholder_submission s
    join said t on t.submission_id = s.id
    where s.submitted_at is not null and not s.concealed
    union all
    select s.id, t.id, t.kind, s.round_number, coalesce(t.language, c.language), t.party, t.question_id, c.organisation,
           case when c.party_iso3 is null then '/rounds/{round}/stakeholder-submissions/'
                else '/rounds/{round}/forwardings/' end || c.id, t.content, t.text,
           case when c.party_iso3 is null then null
                when s.concealed or t.kind = 'REACTION' then array['overseers', 'party:' || c.party_iso3]
                else array['party:' || c.party_iso3] end, comes_up_at(c.organisation, c.made_at)
    from stakeholder_submission s
    join submission_copy c on c.submission_id = s.id
    join copied t on t.copy_id = c.id
)
select t.submission as origin, t.id as source, t.kind, t.round_number, t.language,
       array_remove(array[t.party], null) as parties, q.number as question, q.chapter, coalesce(q.number, '') as key,
       t.organisation, t.address, t.content, t.text, md5(concat(t.content, E'\n', t.text))::uuid as said, t.audience,
       t.overseen_at
from told t
left join question q on q.id = t.question_id
where t.audience is null
   or not exists (select from submission_copy c join copied p on p.copy_id = c.id
                  where c.submission_id = t.submission and c.party_iso3 is null and p.kind = t.kind
                    and p.party is not distinct from t.party and p.question_id is not distinct from t.question_id
                    and searched_words(p.content, p.text) = searched_words(t.content, t.text));

-- What children said, as the safeguarding officer told it. Its Party is told elsewhere, where it may be.
create view searched_extract with (security_invoker = true) as
select e.id as origin, e.id as source, 'EXTRACT' as kind, e.round_number, e.language, '{}'::varchar[] as parties,
       e.question, e.chapter, coalesce(e.question, '') as key, null::text as organisation,
       '/rounds/{round}/child-extracts/' || e.id as address, null::jsonb as content, e.text, md5(e.text)::uuid as said,
       case when e.state <> 'PUBLISHED' then array['overseers', 'officer'] end as audience,
       '-infinity'::timestamptz as overseen_at
from child_extract e
where e.state <> 'WITHDRAWN';

-- A confirmed translation of a text that has a beginning, or none, as it reads; public where it is also published in these words.
create view printed_translation with (security_invoker = true) as
select k.released, t.id as text_id, k.language, coalesce(k.of_lead, '') as of_lead, coalesce(k.lead, '') as lead, w.markdown,
       exists (select from confirmed_translation p
               where p.id = k.id and p.released and (p.text_id, p.of_revision) = (k.text_id, k.of_revision)
                 and p.lead is not distinct from k.lead) as public
from confirmed_translation k
join cited_text t on t.history = k.history and t.number = k.of_revision
join cited_text w on w.id = k.text_id;

-- Findings, in the language of the round's report and in the other as far as it is translated: as factsheets were published with
-- them for everybody, and for those who oversee as they are worked on, where they read otherwise.
create view searched_finding with (security_invoker = true) as
select f.id as origin, f.id as source, 'FINDING' as kind, f.round_number, l.language,
       array[f.party_iso3] as parties, q.number as question, q.chapter, '' as key, null::text as organisation,
       '/rounds/{round}/findings/' || f.id || l.told as address, null::jsonb as content, l.markdown as text,
       md5(l.markdown)::uuid as said,
       case when not f.released then array['overseers'] end as audience, '-infinity'::timestamptz as overseen_at
from finding f
join question q on q.id = f.question_id
join cited_text t on t.id = f.text_id
left join report r on r.round_number = f.round_number
cross join lateral (
    select coalesce(r.language, 'EN') as language, t.markdown, '' as told, true as public
    union all
    select k.language, k.markdown, '?lang=' || k.language, k.public
    from printed_translation k
    where k.text_id = t.id and k.released = f.released and k.language <> r.language
      and k.of_lead = coalesce((select o.lead from finding_place o where o.finding_id = f.id and o.released = f.released
                                and o.withdrawn_id is null), '')) l
where f.withdrawn_id is null
  and (f.released or not (l.public and exists (select from finding p
                                               where p.id = f.id and p.released and p.text_id = f.text_id)));

-- What is placed in reports, statements and practices as findings are. How urgent a statement is follows from its recommendations.
create view searched_part with (security_invoker = true) as
select part.id as origin, part.id as source, part.kind, r.round_number, l.language, part.parties,
       null::varchar as question, c.numeral as chapter, part.key, null::text as organisation,
       '/rounds/{round}/report/' || part.address || l.told as address, null::jsonb as content, l.words as text,
       md5(l.words)::uuid as said,
       case when r.status <> 'PUBLISHED' or not part.released then array['overseers'] end as audience,
       '-infinity'::timestamptz as overseen_at
from (
    select id, chapter_id, 'PARAGRAPH' as kind, '{}'::varchar[] as parties, number::text as key,
           'paragraphs/' || number as address, '' as lead, '' as basis, text_id, withdrawn_id, true as released,
           false as public
    from paragraph
    union all
    select id, chapter_id, 'RECOMMENDATION', addressee_parties, code, 'recommendations/' || code, '',
           coalesce((select E'\n\n' || string_agg(concat_ws(' ', law ->> 'title', law ->> 'place'), E'\n')
                     from jsonb_array_elements(legal_basis) law), ''), text_id, withdrawn_id, true, false
    from recommendation
    union all
    select id, chapter_id, 'STATEMENT', addressee_parties, '', 'statements/' || id, lead, '', text_id, withdrawn_id, released,
           not released and exists (select from statement p where p.id = s.id and p.released
                                    and (p.text_id, p.lead, p.chapter_id, p.addressee_parties)
                                        = (s.text_id, s.lead, s.chapter_id, s.addressee_parties))
    from statement s
    union all
    select id, chapter_id, 'PRACTICE', parties, '', 'practices/' || id, '', '', text_id, withdrawn_id, released,
           not released and exists (select from practice p where p.id = s.id and p.released
                                    and (p.text_id, p.chapter_id, p.parties) = (s.text_id, s.chapter_id, s.parties))
    from practice s
) part
join chapter c on c.id = part.chapter_id
join report r on r.id = c.report_id
join cited_text t on t.id = part.text_id
cross join lateral (
    select r.language, with_lead(part.lead, t.markdown) || part.basis as words, '' as told, part.public
    union all
    select k.language, with_lead(k.lead, k.markdown) || part.basis, '?lang=' || k.language, part.public and k.public
    from printed_translation k
    where k.text_id = t.id and k.released = (r.status = 'PUBLISHED' and part.released) and k.language <> r.language
      and k.of_lead = part.lead) l
where part.withdrawn_id is null and not l.public;

-- What is to stand in the index of what a view has under these origins, for everybody and for some: a function for each view, so
-- that PostgreSQL plans it once, and not for each record, which takes longer than to ask. The words of a text that stands there
-- already, for whomever, are taken from there: a submission mostly says again what the one before said. Another text has none yet,
-- and stands in its marks if it is not to be read.
do $do$
declare
    of_view text;
begin
    foreach of_view in array array['searched_question', 'searched_reply', 'searched_contribution', 'searched_extract',
                                   'searched_finding', 'searched_part'] loop
        execute format($create$
            create function %1$s_now(origins uuid[], read boolean) returns closed_text[] language plpgsql
                set plan_cache_mode = force_generic_plan as $function$
            declare
                texts closed_text[];
            begin
                with known as materialized (
                    select distinct on (origin, said, language, kind, round_number, parties, question, chapter, key, organisation) *
                    from (select origin, said, language, kind, round_number, parties, question, chapter, key, organisation, text,
                                 words, places
                          from open_text where origin = any (origins)
                          union all
                          select origin, said, language, kind, round_number, parties, question, chapter, key, organisation, text,
                                 ts_delete(words, audience_marks(audience)), places
                          from closed_text where origin = any (origins)) both_kinds)
                select array_agg(row(case when n.audience is not null and n.kind in ('FINDING', 'STATEMENT', 'PRACTICE')
                                          then counterpart(i.id) else i.id end, n.origin, n.kind, n.round_number, n.language,
                                     n.parties, n.question, n.chapter, n.key, n.organisation, n.address, n.said, t.text,
                                     k.words || array_to_tsvector(audience_marks(n.audience)), n.audience, n.overseen_at,
                                     k.places)::closed_text)
                into texts
                from %1$s n
                left join known k on k.origin = n.origin and k.said = n.said and k.language = n.language and k.key = n.key
                    and (k.kind, k.round_number, k.parties, k.question, k.chapter, k.organisation)
                        is not distinct from (n.kind, n.round_number, n.parties, n.question, n.chapter, n.organisation)
                cross join lateral (select md5(n.kind || n.source || n.language)::uuid as id) i
                cross join lateral (
                    select coalesce(k.text, case when not read and n.text <> '' then n.text
                        when n.kind in ('PARAGRAPH', 'RECOMMENDATION', 'STATEMENT', 'PRACTICE', 'FINDING')
                            then normalize(unmarked(n.text))
                        else normalize(searched_words(n.content, n.text)) end) as text offset 0) t
                where n.origin = any (origins) and t.text <> '';
                return texts;
            end $function$ $create$, of_view);
    end loop;
end $do$;

alter table open_text enable row level security;
-- What anybody may read, anybody finds. PostgreSQL takes this entry of the index for all.
create policy readable on open_text for select using (true);
grant select (id, kind, round_number, language, parties, question, chapter, key, organisation, address, text, words, places)
    on open_text to ${serviceRole};

alter table closed_text enable row level security;
-- What is for some is read by those, from when on they may.
create policy readable on closed_text for select
    using (audience && (select caller_audience())
           and (overseen_at <= (select caller_time()) or audience && (select caller_audience_ahead())));
grant select (id, kind, round_number, language, parties, question, chapter, key, organisation, address, text, words,
              audience, places)
    on closed_text to ${serviceRole};

alter table waiting_text enable row level security;
-- No policy: what waits is known to the functions of the owner alone.

alter table index_generation enable row level security;
-- No policy: its name is told by a function of the owner.

alter table public_word enable row level security;
-- A word may be gone from all texts that are public; it is told after it was found in one.
create policy readable on public_word for select using (true);
grant select on public_word to ${serviceRole};

alter table party_called enable row level security;
-- What Parties are called is known to everybody.
create policy readable on party_called for select using (true);

alter table party_words enable row level security;
-- The words of Parties' names are known to everybody.
create policy readable on party_words for select using (true);
grant select on party_words to ${serviceRole};
grant select on party_called to ${serviceRole};

alter table party_names_written enable row level security;
-- When a name was written down says nothing of it.
create policy readable on party_names_written for select using (true);
grant select on party_names_written to ${serviceRole};

alter table party_in_text enable row level security;
-- What Parties are called is known to everybody.
create policy readable on party_in_text for select using (true);
grant select on party_in_text to ${serviceRole};

alter table irregular_form enable row level security;
-- Irregular forms are grammar, which everybody may know.
create policy readable on irregular_form for select using (true);
grant select on irregular_form to ${serviceRole};
