using System.Buffers;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Words;
using KnowledgeGraph.Text.Folding;
using KnowledgeGraph.Text.Lexicons;

namespace KnowledgeGraph.Extraction.Entities;

/// <summary>
/// Groups an article's mentions into entities: by lexicon row, by equal name, by the article's own definitions, by names that
/// differ only in 公司 or 大模型, by a bracket that repeats a name (通义千问（Qwen）). Rows listed as never to merge stay apart.
/// </summary>
public sealed class EntityBuilder(Lexicon lexicon)
{
    private static readonly char[] Marks = ['“', '”', '"', '「', '」', '『', '』', '‘', '’'];

    private static readonly char[] Blanks = [' ', '\r', '\n', '\t'];

    // Most names hold none of them and stay as they are.
    private static readonly SearchValues<char> Unclean = SearchValues.Create([.. Marks, .. Blanks]);

    /// <summary>The entities in order of first mention, keyed <c>e1</c>, <c>e2</c> …</summary>
    public IReadOnlyList<LocalEntity> Build(Article article, FoldedText folded, IReadOnlyList<Mention> mentions)
    {
        var keys = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var mention in mentions)
        {
            ref var key = ref CollectionsMarshal.GetValueRefOrAddDefault(keys, mention.Text, out _);
            key ??= NameKeys.Of(mention.Text);
        }

        var groups = Group(OneTypeEach(mentions, keys), keys);
        var merger = new GroupMerger(groups, lexicon);
        merger.ByDefinition(folded);
        merger.ByStem();
        merger.ByMaker();
        merger.ByBracket(folded.Simplified);
        merger.ByShortForm();
        merger.ByShortPerson();
        merger.ByTail();
        merger.ByShortTitle();
        merger.ByShortVersion();
        return [.. Salience.Keep(merger.Groups, article).OrderBy(group => group.First).Select((group, i) => Entity(group, i, article, mentions))];
    }

    private LocalEntity Entity(MentionGroup group, int index, Article article, IReadOnlyList<Mention> mentions)
    {
        var ordered = group.Mentions.OrderBy(mention => mention.Span).ToList();
        var name = lexicon.Find(group.LexiconId)?.Name ?? NameKeys.WithoutHead(group.Type, Clean(ordered[0].Text));
        var (scope, owner) = Scopes.Of(group, ordered, article, mentions);
        return new LocalEntity
        {
            Key = "e" + (index + 1).ToString(CultureInfo.InvariantCulture),
            Type = group.Type,
            Name = name,
            Aliases = Aliases(ordered, name),
            Mentions = ordered,
            LexiconId = group.LexiconId,
            Scope = scope,
            ScopeName = owner,
            Because = [.. group.Because],
        };
    }

    // What else it is called: most are called one thing again and again.
    private static string[] Aliases(List<Mention> mentions, string name)
    {
        var (names, last) = (new SortedSet<string>(StringComparer.Ordinal), (Mention?)null);
        foreach (var mention in mentions)
        {
            if (last is null || mention.Text != last.Text || mention.Type != last.Type)
            {
                names.Add(Clean(mention.Text));
                names.Add(QuotedBrand(mention) ?? name);
            }

            last = mention;
        }

        names.Remove(name);
        return [.. names];
    }

    // A name without a row has one type in an article: the one most of its mentions have.
    private static List<Mention> OneTypeEach(IReadOnlyList<Mention> mentions, Dictionary<string, string> keys)
    {
        var types = mentions.GroupBy(mention => keys[mention.Text], StringComparer.Ordinal).ToDictionary(
            group => group.Key,
            group => AreAlike(group) && group.First() is var one ? (one.Type, one.LexiconId) : group.GroupBy(mention => (mention.Type, mention.LexiconId))
                .OrderByDescending(same => same.Sum(mention => mention.Rule == "gazetteer.proved" ? 2 : 1))
                .ThenByDescending(same => same.Key.LexiconId is not null).ThenBy(same => same.Min(mention => mention.Span.Start)).First().Key,
            StringComparer.Ordinal);
        return [.. mentions.Select(mention => types[keys[mention.Text]] is var (type, id) && (type != mention.Type || id != mention.LexiconId)
            ? mention with { Type = type, LexiconId = id }
            : mention)];
    }

    private static bool AreAlike(IEnumerable<Mention> mentions)
    {
        Mention? first = null;
        foreach (var mention in mentions)
        {
            first ??= mention;
            if (mention.Type != first.Type || mention.LexiconId != first.LexiconId)
            {
                return false;
            }
        }

        return true;
    }

    private static List<MentionGroup> Group(List<Mention> mentions, Dictionary<string, string> keys)
    {
        var groups = new Dictionary<(EntityType, string), MentionGroup>();
        foreach (var mention in mentions)
        {
            var key = keys[mention.Text];
            var identity = (mention.Type, mention.LexiconId is null ? "n:" + key : "l:" + mention.LexiconId);
            if (!groups.TryGetValue(identity, out var group))
            {
                groups.Add(identity, group = new MentionGroup(mention.Type, mention.LexiconId, key));
                group.Because.Add(mention.LexiconId is null ? "same-name" : "lexicon");
            }

            group.Keys.Add(key);
            group.Mentions.Add(mention);
        }

        return [.. groups.Values.OrderBy(group => group.First)];
    }

    /// <summary>“杏林”医疗大模型 and 某大学“杏林”大模型 are also called 杏林.</summary>
    private static string? QuotedBrand(Mention mention)
    {
        var open = mention.Type == EntityType.Model ? mention.Text.AsSpan().IndexOfAny('“', '「') : -1;
        var close = open < 0 ? -1 : mention.Text.AsSpan().IndexOfAny('”', '」');
        return close > open + 2 && close < mention.Text.Length - 1 ? mention.Text[(open + 1)..close] : null;
    }

    private static string Clean(string text)
    {
        if (!text.AsSpan().ContainsAny(Unclean))
        {
            return text;
        }

        var bare = text.Trim(Marks);
        var inner = bare.AsSpan().IndexOfAny(Marks) >= 0 && text.Length > bare.Length ? string.Concat(bare.Where(c => !Marks.Contains(c))) : bare;
        return Joined(inner.Split(Blanks, StringSplitOptions.RemoveEmptyEntries));
    }

    // A name broken over two lines is one word: 青禾分子大⏎模型.
    private static string Joined(string[] parts)
    {
        var name = new StringBuilder();
        foreach (var part in parts)
        {
            name.Append(name.Length == 0 || (Characters.IsHan(name[^1]) && Characters.IsHan(part[0])) ? string.Empty : " ").Append(part);
        }

        return name.ToString();
    }
}
