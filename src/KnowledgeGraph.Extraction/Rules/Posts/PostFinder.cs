using System.Buffers;
using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Extraction.Context;
using KnowledgeGraph.Extraction.Rules.Members;
using KnowledgeGraph.Extraction.Statements;
using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Rules.Posts;

/// <summary>Reads the posts that one sentence states, person by person: those named before the person, then those after.</summary>
internal sealed class PostFinder(ArticleContext context, SentenceView sentence)
{
    // Offices whose head is called by their last letter and 长.
    private const string BeforeFormer = "与和由对给请是为及命聘名位将";
    private const string Headed = "部局院署厅司处馆校台社委";
    private static readonly SearchValues<char> Made = SearchValues.Create([ShapeAlphabet.Of(EntityType.Product), ShapeAlphabet.Of(EntityType.Model)]);
    private static readonly string[] Followed = WordData.List("rules", "post-finder.followed");
    private static readonly string[] Rows = ["、", "以及", "和", "与", "及"];
    private static readonly string[] Pupils = WordData.List("rules", "post-finder.pupils");
    private static readonly string[] Working = ["工作", "任职", "担任"];
    private static readonly string[] Leaving = ["离", "辞", "跳槽", "出走"];

    private readonly PostPlaces _places = new(sentence);
    private readonly PostTopics _topics = new(context, sentence);
    private readonly List<Post> _found = [];

    /// <summary>The posts, in order of the people.</summary>
    public IReadOnlyList<Post> Find()
    {
        Card();
        for (var at = 0; at < sentence.Shape.Length; at++)
        {
            if (_places.ChunkAt(at) is { First.Type: EntityType.Person } people)
            {
                var named = Before(at, people) || Shared(at, people);
                var before = Appointed(at, people) || named || Bare(at, at, people);
                _ = After(at, people) || before;
                Takes(at, people.Items[^1], at + 1);
            }
            else if (_places.IsOrganization(at))
            {
                Later(at);
            }
            else if (sentence.Shape[at] is '，' or ',' && PostWords.TakesLater.IsMatch(sentence.Shape.AsSpan(at + 1)) && PersonTopic.Before(context, sentence, sentence.Starts[at]) is { } person)
            {
                Takes(at, person, at + 1);
            }
        }

        return _found;
    }

    // 甲、乙公司总裁、张三以及丙: a row of some who are named and some who are not.
    private bool IsListed(int organization, int end, int person) =>
        end == person && sentence.Shape[person - 1] == '、' && ((organization > 0 && sentence.Shape[organization - 1] == '、') || _places.ChunkAt(organization)!.Items.Count > 1)
        && AnyWord.Begins(sentence.Shape.AsSpan(person + 1), Rows);

    /// <summary>A公司总裁、B协会会长张三: the organisation and post just before, then those before these.</summary>
    private bool Before(int at, Chunk people)
    {
        if (AnyWord.Begins(sentence.Shape.AsSpan(at + 1), Pupils))
        {
            return false; // A公司总裁、张三弟子李四: not 张三
        }

        var end = at;
        var words = PostWords.Before;
        var found = false;
        for (var organization = _places.LeftOf(end); organization >= 0; organization = _places.LeftOf(end))
        {
            if (_places.IsOrganization(organization) && HeadOf(organization, end) is { } head)
            {
                Add(people.Items[0], _places.ChunkAt(organization)!.Items[^1], head, new Span(organization, at), IsPast(organization, head), "works.before", 850);
                found = true;
                break;
            }

            if (!_places.IsOrganization(organization) || !PostWords.HoldTitle(sentence.Shape.AsSpan(organization + 1, end - organization - 1))
                || words.MatchIn(sentence.Shape, organization + 1, end) is not { Success: true } match || IsListed(organization, end, at))
            {
                break;
            }

            var role = OwnRole(organization, RoleOf(match, organization + 1));
            foreach (var person in Bearers(people, sentence.Shape[role.Start..role.End]))
            {
                Add(person, _places.ChunkAt(organization)!.Items[^1], role, new Span(organization, at), IsPast(organization, role), "works.before", 850);
            }

            (end, words, found) = (organization, PostWords.Between, true);
        }

        if (found)
        {
            Equated(end, people);
        }

        return found;
    }

    // 语音实验室主任、企业业务总裁张三: the post of another part is none in the first.
    private Span OwnRole(int organization, Span role)
    {
        var next = sentence.Shape.IndexOf('、', role.Start, role.Length) + 1;
        return next > 0 && UnitOwner.IsUnit(context, _places.ChunkAt(organization)!.Items[^1]) && !PostWords.BeginsWithTitle(sentence.Shape.AsSpan(next, role.End - next))
            ? new Span(role.Start, next - 1) : role;
    }

    /// <summary>某部长张三: the head of 某部, by one letter behind its name.</summary>
    private Span? HeadOf(int organization, int end)
    {
        var name = sentence.Words(organization, organization + 1);
        return sentence.Shape[organization + 1] == '长' && sentence.Shape.AsSpan(organization + 2, end - organization - 2).IsWhiteSpace() && name.Length > 2 && Headed.Contains(name[^1])
            ? new Span(organization + 1, organization + 2)
            : null;
    }

    /// <summary>A公司CEO张三和CTO李四: the second person's post is in the organisation of the first.</summary>
    private bool Shared(int at, Chunk people)
    {
        var first = _places.LeftOf(at);
        if (first < 0 || _places.ChunkAt(first)!.First.Type != EntityType.Person || _found.Count == 0 || _found[^1].Person != _places.ChunkAt(first)!.Items[^1]
            || !PostWords.HoldTitle(sentence.Shape.AsSpan(first + 1, at - first - 1)) || PostWords.Shared.MatchIn(sentence.Shape, first + 1, at) is not { Success: true } match)
        {
            return false;
        }

        var role = RoleOf(match, first + 1);
        if (sentence.Shape.AsSpan(role.Start, role.Length).ContainsAny(Made))
        {
            return false; // 和乙系统产品负责人李四: of whoever makes it
        }

        Add(people.Items[0], _found[^1].Organization, role, new Span(first, at), false, "works.shared", 750);
        return true;
    }

    /// <summary>张三（A公司CEO）, 张三，A公司首席科学家，…, 张三现任A公司董事长、B协会会长, 张三加入A公司.</summary>
    private bool After(int at, Chunk people)
    {
        var organization = _places.RightOf(at);
        if (organization < 0 || !_places.IsOrganization(organization))
        {
            return false;
        }

        var between = sentence.Shape[(at + 1)..organization];
        var takes = PostWords.Takes.IsMatch(between);
        if (!takes && !PostWords.Apposed.IsMatch(between))
        {
            return Moves(at, organization, people, between);
        }

        return Row(at, organization, people.Items[^1], PostWords.IsPast(between) || AnyWord.Ends(sentence.Shape.AsSpan(0, at), Followed), takes ? "works.takes" : "works.apposed");
    }

    private bool Row(int at, int organization, Item person, bool isPast, string rule)
    {
        var found = false;
        while (organization >= 0 && _places.IsOrganization(organization))
        {
            var match = PostWords.After.MatchIn(sentence.Shape, organization + 1, sentence.Shape.Length);
            if (!match.Success)
            {
                break;
            }

            var role = RoleOf(match, organization + 1);
            var next = organization + 1 + match.Length;
            if (IsOfNext(organization) || (rule.Equals("works.apposed", StringComparison.Ordinal) && PostWords.GoesOnToAnother.IsMatch(sentence.Shape.AsSpan(role.End))) || (rule.Equals("works.later", StringComparison.Ordinal) && role.End < sentence.Shape.Length && sentence.Shape[role.End] == '的'))
            {
                break; // 曾任A公司总裁的同事: somebody else's
            }

            var row = _places.ChunkAt(organization)!.Items;
            foreach (var firm in sentence.Shape[organization + 1] == '等' ? row : row.Skip(row.Count - 1))
            {
                Add(person, firm, role, new Span(at, role.End), isPast || IsPast(organization, role), rule, 800);
            }

            found = true;
            organization = next < sentence.Shape.Length && _places.IsOrganization(next) ? next : -1;
        }

        return found;
    }

    // 张三，A公司创始人、总裁李四: the posts belong to the person behind them.
    private bool IsOfNext(int organization)
    {
        var person = _places.RightOf(organization);
        return person >= 0 && (_places.IsOrganization(person)
            ? PostWords.Between.IsMatch(sentence.Shape.AsSpan(organization + 1, person - organization - 1)) && IsOfNext(person)
            : PostWords.Before.IsMatch(sentence.Shape.AsSpan(organization + 1, person - organization - 1)));
    }

    /// <summary>张三⏎A公司总裁，B协会会长: the posts of whom the line before names alone. Cards that begin with the post have the name of the next behind it.</summary>
    private void Card()
    {
        if (sentence.Index > 0 && sentence.Shape.Length > 0 && _places.IsOrganization(0) && context.Sentences[sentence.Index - 1] is { Items: [{ Type: EntityType.Person } person] } name
            && PostWords.NameAlone.IsMatch(name.Shape) && !(sentence.Index > 1 && IsPostAlone(context.Sentences[sentence.Index - 2])))
        {
            Row(0, 0, person, false, "works.card");
        }
    }

    private static bool IsPostAlone(SentenceView line) =>
        line.Shape.Length > 0 && new PostPlaces(line).IsOrganization(0) && PostWords.After.Match(line.Shape[1..]) is { Success: true } post && post.Length >= line.Shape.AsSpan(1).TrimEnd().Length;

    /// <summary>张三…，曾任A公司总裁、B协会会长: a later clause, its subject left out.</summary>
    private void Later(int at)
    {
        var from = Math.Max(0, at - 16);
        var match = PostWords.Later.MatchIn(sentence.Shape, from, at);
        if (match.Success && PersonTopic.Before(context, sentence, sentence.Starts[from + match.Index]) is { } person)
        {
            Row(from + match.Index, at, person, PostWords.IsPast(match.Value), "works.later");
        }
    }

    private bool Moves(int at, int organization, Chunk people, string between)
    {
        var match = PostWords.Moves.Match(between);
        if (!match.Success)
        {
            return false;
        }

        var from = organization + 1;
        var post = PostWords.After.MatchIn(sentence.Shape, from, sentence.Shape.Length);
        if (!post.Success && Silent(from, people.Items[^1]) is { } silent)
        {
            (from, post) = (silent, PostWords.After.MatchIn(sentence.Shape, silent, sentence.Shape.Length));
        }

        var verb = match.Groups["v"].Value;
        if ((verb is "从" && !AnyWord.Begins(sentence.Shape.AsSpan(organization + 1), Leaving)) || (verb is "进入" && !AnyWord.Begins(sentence.Shape.AsSpan(organization + 1), Working)))
        {
            return false;
        }

        Span? role = post.Success ? RoleOf(post, from) : null;
        var end = role?.End ?? organization + 1;
        foreach (var person in people.Items)
        {
            foreach (var firm in _places.ChunkAt(organization)!.Items.Take(verb.EndsWith('于') ? int.MaxValue : 1))
            {
                Add(person, firm, role, new Span(at, end), PostWords.IsPast(between) || (role is not null && PostWords.IsSeries(post.Value)), "works.moves", 750);
            }
        }

        return true;
    }

    // 张三加入A公司，先后担任总监、总裁: the next clause says nobody and means the same person, who stands there without characters.
    private int? Silent(int from, Item person)
    {
        var at = from + (AnyWord.Begins(sentence.Shape.AsSpan(from), Working) ? Working[0].Length : 0);
        return at + 1 < sentence.Shape.Length && sentence.Shape[at] is '，' or ',' && _places.ChunkAt(at + 1) is { First: { Type: EntityType.Person, Span.Length: 0 } next } && next.Key.Equals(person.Key, StringComparison.Ordinal)
            ? at + 2 : null;
    }

    /// <summary>A公司任命张三为首席财务官, A公司任命前B公司总裁张三为首席财务官.</summary>
    private bool Appointed(int at, Chunk people)
    {
        if (PostWords.Appointed.MatchIn(sentence.Shape, at + 1, sentence.Shape.Length) is not { Success: true } match)
        {
            return false;
        }

        var end = at;
        for (var organization = _places.LeftOf(end); organization >= 0 && _places.IsOrganization(organization); organization = _places.LeftOf(end))
        {
            var between = sentence.Shape[(organization + 1)..end];
            if (PostWords.Appoints.IsMatch(between))
            {
                var role = RoleOf(match, at + 1);
                Add(people.Items[^1], _places.ChunkAt(organization)!.Items[^1], role, new Span(organization, role.End), false, "works.appointed", 800);
                return true;
            }

            if (!(end == at ? PostWords.Before : PostWords.Between).IsMatch(between))
            {
                return false;
            }

            end = organization;
        }

        return false;
    }

    /// <summary>创始人是A公司前总裁张三: the post before the verb belongs to the topic, that after it to its own organisation.</summary>
    private void Equated(int organization, Chunk people)
    {
        if (organization > 1 && sentence.Shape[organization - 1] is '是' or '为' or '系' or '叫')
        {
            Bare(organization - 1, organization, people);
        }
    }

    /// <summary>A研究院成立，张三任首任院长: a high post in what the clause before, else the sentence, opens with.</summary>
    private void Takes(int at, Item person, int from)
    {
        var match = PostWords.TakesBare.MatchIn(sentence.Shape, from, sentence.Shape.Length);
        if (!match.Success || _topics.Taken(at) is not { } organization)
        {
            return;
        }

        var role = RoleOf(match, from);
        Add(person, organization, role, new Span(at, role.End), PostWords.IsPast(match.Value), "works.takes", 700);
    }

    /// <summary>公司创始人兼CEO张三, and CTO张三 where a clause begins: of the organisation that the text speaks of.</summary>
    private bool Bare(int at, int end, Chunk people)
    {
        var from = Math.Max(0, at - 30);
        var match = PostWords.Bare.MatchIn(sentence.Shape, from, at);
        if (!match.Success || _topics.Bare(from + match.Index, match.Groups["i"].Value) is not { } topic)
        {
            return false;
        }

        var role = RoleOf(match, from);
        foreach (var person in Bearers(people, sentence.Shape[role.Start..role.End]))
        {
            Add(person, topic, role, new Span(role.Start, end), PostWords.IsPast(sentence.Shape.AsSpan(role.Start, role.Length)), "works.topic", 650);
        }

        return true;
    }

    // Where the words of the post stand that an expression found in the sentence from a place on.
    private static Span RoleOf(Match match, int from) => new(from + match.Groups["r"].Index, from + match.Groups["r"].Index + match.Groups["r"].Length);

    private void Add(Item person, Item organization, Span? role, Span core, bool isPast, string rule, int confidence)
    {
        if (role is { } words && !PostWords.IsPost(sentence.Shape.AsSpan(words.Start, words.Length)))
        {
            return;
        }

        var isEvent = rule is not ("works.before" or "works.shared" or "works.apposed" or "works.topic");
        var modality = isEvent ? ModalityReader.OfEvent(sentence, core.End - 1, core.End - 1) : Modality.Asserted;
        if (modality is null)
        {
            return;
        }

        Span? original = role is { } r ? sentence.OriginalOf(r.Start, r.End) : null;
        if (role is { Length: 1 } && original is { } letter && sentence.Shape[role.Value.Start] == '长')
        {
            original = new Span(letter.Start - 1, letter.End); // 某部长: 部长
        }

        var stated = sentence.OriginalOf(core.Start, Math.Max(core.End, core.Start + 1));
        stated = rule == "works.later" ? stated : stated.Union(person.Span);
        _found.Add(new Post(person, organization, original, stated, isPast, modality.Value, rule, confidence));
    }

    /// <summary>Several people share a post that several can hold; a chief executive is one, the first of the row.</summary>
    private static IEnumerable<Item> Bearers(Chunk people, string role) =>
        (role.EndsWith("人", StringComparison.Ordinal) && !role.EndsWith("法定代表人", StringComparison.Ordinal)) || role.StartsWith("联合首席", StringComparison.Ordinal) || role.StartsWith("联席", StringComparison.Ordinal) || role.EndsWith("授", StringComparison.Ordinal) || role.EndsWith("院士", StringComparison.Ordinal) || role.EndsWith("记者", StringComparison.Ordinal)
        || role.StartsWith('副') || role.EndsWith("董事", StringComparison.Ordinal) || role.EndsWith("委员", StringComparison.Ordinal) || role.EndsWith("常委", StringComparison.Ordinal)
            ? people.Items
            : people.Items.Take(1);

    // 前A公司总裁, and with the blank that typography sets before Latin names.
    private bool IsPast(int organization, Span role)
    {
        var word = organization - 1;
        word -= word > 0 && sentence.Shape[word] is ' ' ? 1 : 0;
        return PostWords.IsPast(sentence.Shape.AsSpan(role.Start, role.Length))
            || (word >= 0 && sentence.Shape[word] is '前' or '原' && (word == 0 || BeforeFormer.Contains(sentence.Shape[word - 1], StringComparison.Ordinal) || !char.IsLetter(sentence.Shape[word - 1]) || sentence.ChunkAt[word - 1] >= 0));
    }
}
