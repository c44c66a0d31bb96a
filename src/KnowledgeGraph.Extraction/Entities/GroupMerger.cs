using System.Runtime.InteropServices;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Mentions.People;
using KnowledgeGraph.Text.Folding;
using KnowledgeGraph.Text.Lexicons;

namespace KnowledgeGraph.Extraction.Entities;

/// <summary>Puts groups together that name one entity, each time for a stated reason.</summary>
internal sealed class GroupMerger(List<MentionGroup> groups, Lexicon lexicon)
{
    public IReadOnlyList<MentionGroup> Groups => groups;

    /// <summary>（以下简称“…”）.</summary>
    public void ByDefinition(FoldedText folded)
    {
        foreach (var definition in Definitions.In(folded.Value))
        {
            var end = folded.ToOriginal(definition.LongEnd - 1) + 1;
            var name = NameKeys.Of(definition.Short.Of(folded.Value));
            var full = groups.Find(group => group.Mentions.Exists(mention => mention.Span.End == end));
            var brief = groups.Find(group => group.Keys.Contains(name) && group.Type == full?.Type);
            Merge(full, brief, "defined-as");
        }
    }

    /// <summary>甲公司 and 甲, 乙大模型 and 乙.</summary>
    public void ByStem() =>
        MergeWhere("same-stem", CalledOf, (a, b) => ((a.StemBits & b.StemBits) != 0 && a.Stems.Overlaps(b.Stems) && !DifferInYear(a, b)) || (a.Type == EntityType.Company && (Registered(a, b) || Registered(b, a))));

    /// <summary>A model's or product's name with its maker before it: 蚂蚁金融大模型 beside 金融大模型 of 蚂蚁.</summary>
    public void ByMaker()
    {
        var makers = groups.Where(group => group.Type is EntityType.Company or EntityType.Institution).SelectMany(group => group.Keys).ToHashSet(StringComparer.Ordinal);
        MergeWhere("maker-before", group => group.Type is EntityType.Model or EntityType.Product ? MadeOf(group, makers) : [], (a, b) => a.Type is EntityType.Model or EntityType.Product && (a.LastBits & b.LastBits) != 0 && (HasMaker(a, b, makers) || HasMaker(b, a, makers)));
    }

    /// <summary>甲（乙), both names of one type.</summary>
    public void ByBracket(string text)
    {
        ILookup<int, MentionGroup>? ends = null;
        foreach (var group in groups.ToList())
        {
            foreach (var mention in group.Mentions)
            {
                var before = mention.Span.Start - 1;
                if (before > 0 && text[before] is '(' or '（' && mention.Span.End < text.Length && text[mention.Span.End] is ')' or '）')
                {
                    ends ??= groups.SelectMany(one => one.Mentions.Select(named => (named.Span.End, Group: one))).ToLookup(pair => pair.End, pair => pair.Group);
                    Merge(ends[before].FirstOrDefault(other => other.Type == group.Type && groups.Contains(other)), group, "bracket");
                }
            }
        }
    }

    /// <summary>药物分子大模型 in an article about 盘古药物分子大模型: the field's model that it speaks of all the time.</summary>
    public void ByTail() => MergeBrief(
        "tail-of",
        brief => brief.Mentions.TrueForAll(mention => IsShortForm(mention.Rule)),
        (group, brief) => (group.LastBits & brief.LastBits) != 0 && EndsIn(group, brief));

    /// <summary>云杉 in an article about one 深圳市云杉科技有限公司.</summary>
    public void ByShortForm() => MergeBrief(
        "short-form",
        brief => brief.Type == EntityType.Company && brief.Mentions.Exists(mention => mention.Rule == ShortForms.Rule),
        (group, brief) => group.Keys.Any(key => brief.Keys.Any(name => IsShortOf(name, key))));

    /// <summary>Miller in an article about one Karen Miller, 科瓦奇 in one about 马特·科瓦奇.</summary>
    public void ByShortPerson() => MergeBrief(
        "short-form",
        brief => brief.Type == EntityType.Person && brief.Mentions.Exists(mention => mention.Rule is LatinShortForms.Rule or HanShortForms.Rule),
        (group, brief) => NamesOf(group).Any(full => brief.Keys.Any(name => full[0] == name || full[^1] == name)));

    private static bool EndsIn(MentionGroup group, MentionGroup brief)
    {
        foreach (var key in group.Keys)
        {
            foreach (var tail in brief.Keys)
            {
                if (key.Length > tail.Length && (tail.Length == 0 || key[^tail.Length] == tail[0]) && key.EndsWith(tail, StringComparison.Ordinal))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private IEnumerable<string[]> NamesOf(MentionGroup group) =>
        group.Mentions.Select(mention => mention.Text).Concat(lexicon.Find(group.LexiconId)?.Surfaces.Select(surface => surface.Text) ?? [])
            .SelectMany<string, string[]>(name => [name.ToLowerInvariant().Split(' '), HanShortForms.PartsOf(name)]).Where(parts => parts.Length > 1);

    private static bool IsShortOf(string brief, string full) =>
        full.IndexOf(brief, StringComparison.Ordinal) is var at and >= 0 && (full.Length == at + brief.Length || CompanyForms.ShorterThan(full[at..]).Contains(brief, StringComparer.Ordinal));

    private static bool IsShortForm(string rule) => rule.StartsWith("model.domain", StringComparison.Ordinal) || rule.StartsWith("organization.head", StringComparison.Ordinal) || Units.IsUnit(rule);

    /// <summary>《办法》 in an article about one 《…管理办法》.</summary>
    public void ByShortTitle() => MergeBrief(
        "short-title",
        brief => brief.Type is EntityType.Policy or EntityType.Report && brief.Keys.All(key => key.Length <= 6),
        (group, brief) => group.Keys.Any(key => key.Length > 6 && brief.Keys.Any(tail => NameKeys.Stem(group.Type, key).EndsWith(tail, StringComparison.Ordinal))));

    /// <summary>V2 in an article about DeepSeek-V2.</summary>
    public void ByShortVersion() => MergeBrief(
        "short-version",
        brief => brief.Type == EntityType.Model && brief.Keys.All(key => NameKeys.IsShortVersion(NameKeys.Stem(brief.Type, key))),
        (group, brief) => group.Keys.Any(key => brief.Keys.Any(tail => EndsInVersion(key, NameKeys.Stem(EntityType.Model, tail)))));

    private static bool EndsInVersion(string key, string version) => key.Length > version.Length + 1 && key.EndsWith(version, StringComparison.Ordinal) && (char.IsAsciiLetter(version[0]) || char.IsAsciiLetter(key[^(version.Length + 1)]));

    // The fair of 2023 and that of 2024 are two; the fair without a year is the one the article is about.
    private static bool DifferInYear(MentionGroup a, MentionGroup b)
    {
        var years = a.Keys.Concat(b.Keys).Select(NameKeys.YearOf).Where(year => year.Length > 0).Distinct(StringComparer.Ordinal);
        return a.Type == EntityType.Event && years.Count() > 1;
    }

    // 北京甲乙科技有限公司 is registered, 甲乙 is what people say.
    private static bool Registered(MentionGroup full, MentionGroup brief)
    {
        if ((full.RegisteredBits & brief.LastBits) == 0)
        {
            return false;
        }

        foreach (var key in full.Keys)
        {
            foreach (var name in brief.Keys)
            {
                if (name.Length >= MentionGroup.ShortestName && key.IndexOf(name, StringComparison.Ordinal) is var at and >= 0 and <= MentionGroup.LongestPlace && MentionGroup.IsRegister(key.AsSpan(at + name.Length)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool HasMaker(MentionGroup longer, MentionGroup shorter, HashSet<string> makers) =>
        longer.Keys.Any(key => shorter.Keys.Any(name => key.Length > name.Length && key.EndsWith(name, StringComparison.Ordinal)
            && (makers.Contains(key[..^name.Length]) || (key[..^name.Length].EndsWith('的') && makers.Contains(key[..^(name.Length + 1)])))));

    // What a group may share with another of the same stem: its stems, and what a name as a register has it is called for short.
    private static IEnumerable<string> CalledOf(MentionGroup group) => group.Type == EntityType.Company ? group.Stems.Concat(group.Keys).Concat(group.Keys.SelectMany(MentionGroup.ShortOf)) : group.Stems;

    // Its names, and what is left of them behind a maker.
    private static IEnumerable<string> MadeOf(MentionGroup group, HashSet<string> makers)
    {
        foreach (var key in group.Keys)
        {
            yield return key;
            for (var cut = 1; cut <= key.Length; cut++)
            {
                if (makers.Contains(key[..cut]) || (key[cut - 1] == '的' && makers.Contains(key[..(cut - 1)])))
                {
                    yield return key[cut..];
                }
            }
        }
    }

    /// <summary>Merges what no list has and is brief into what is called so at length, where the article has one such.</summary>
    private void MergeBrief(string because, Predicate<MentionGroup> isBrief, Func<MentionGroup, MentionGroup, bool> isLonger)
    {
        foreach (var brief in groups.FindAll(group => group.LexiconId is null && isBrief(group)))
        {
            if (groups.Where(group => group.Type == brief.Type && group != brief && isLonger(group, brief)).Take(2).ToList() is [var longer])
            {
                Merge(longer, brief, because);
            }
        }
    }

    /// <summary>Merges into each group those behind it that are the same, the last first. Only groups that share a sign can be: in a list of thousands few do.</summary>
    private void MergeWhere(string because, Func<MentionGroup, IEnumerable<string>> signs, Func<MentionGroup, MentionGroup, bool> same)
    {
        var all = groups.ToArray();
        var bySign = new Dictionary<(EntityType, string), List<int>>();
        for (var i = 0; i < all.Length; i++)
        {
            foreach (var sign in signs(all[i]))
            {
                ref var places = ref CollectionsMarshal.GetValueRefOrAddDefault(bySign, (all[i].Type, sign), out _);
                (places ??= []).Add(i);
            }
        }

        var (gone, behind) = (new bool[all.Length], new SortedSet<int>());
        for (var i = 0; i < all.Length; i++)
        {
            if (gone[i])
            {
                continue;
            }

            Ask(all[i], i, all.Length);
            while (behind.Count > 0)
            {
                var j = behind.Max;
                behind.Remove(j);
                if (same(all[i], all[j]) && Merge(all[i], all[j], because))
                {
                    gone[j] = true;
                    Ask(all[j], i, j);
                }
            }
        }

        // Those between two places that share a sign with the group.
        void Ask(MentionGroup group, int after, int before)
        {
            foreach (var sign in signs(group))
            {
                foreach (var place in bySign[(group.Type, sign)])
                {
                    if (place > after && place < before && !gone[place])
                    {
                        behind.Add(place);
                    }
                }
            }
        }
    }

    // Whether they could be.
    private bool Merge(MentionGroup? into, MentionGroup? from, string because)
    {
        if (into is null || from is null || into == from || into.Type != from.Type
            || (into.LexiconId is not null && from.LexiconId is not null && lexicon.Find(into.LexiconId) != lexicon.Find(from.LexiconId)))
        {
            return false;
        }

        into.Take(from, because);
        groups.Remove(from);
        return true;
    }
}
