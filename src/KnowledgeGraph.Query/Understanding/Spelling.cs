using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Text.Segmentation;

namespace KnowledgeGraph.Query.Understanding;

/// <summary>
/// Reads a mistyped word as the wording it differs from in one character: one that sounds alike, or in a longer word any one,
/// where only one wording is so near. What is a name, or a wording as it stands, is never touched.
/// </summary>
/// <remarks>The corrected text has the length of the question, so that all places stay what they are.</remarks>
internal static class Spelling
{
    private const int Longest = 8;

    private const int Noun = 2;

    // What is longer is told by the rest of its characters.
    private const int Telling = 3;

    /// <summary>The folded question with its mistyped words put right.</summary>
    public static string Correct(string text, IReadOnlyList<Span> names, ICollection<Correction> corrections)
    {
        text = Swapped.Correct(MistypedNumbers.Correct(text, corrections), names, corrections);
        text = Pass(text, names, corrections, soundsAlike: true);
        return Which(Pass(text, names, corrections, soundsAlike: false), names, corrections);
    }

    private static string Pass(string text, IReadOnlyList<Span> names, ICollection<Correction> corrections, bool soundsAlike)
    {
        var hits = Hits(text);
        if (Enumerable.Range(0, text.Length).All(at => !IsHan(text[at]) || names.Any(n => n.Contains(at)) || hits.Exists(h => h.Contains(at))))
        {
            return text;
        }

        var words = new Lazy<List<Span>>(() => OwnWords(text));
        for (var length = Math.Min(Longest, text.Length); length > 1; length--)
        {
            for (var at = 0; at + length <= text.Length; at++)
            {
                var window = new Span(at, at + length);
                var written = window.Of(text);
                if (!written.All(IsHan) || (!soundsAlike && IsWordAmongParticles(written)) || IsCounted(text, at) || IsGetting(text, window.End - 1) || names.Any(n => n.Overlaps(window)) || Meant(written, soundsAlike) is not { } word || !IsFree(hits, window, at + OddAt(written, word))
                    || (soundsAlike && words.Value.Exists(w => w.Contains(at + OddAt(written, word)) && (length < Telling || w.Start < window.Start || w.End > window.End))))
                {
                    continue;
                }

                corrections.Add(new Correction(written, word));
                text = text.Remove(at, length).Insert(at, word);
                hits = Hits(text);
                words = new Lazy<List<Span>>(() => OwnWords(text));
            }
        }

        return text;
    }

    // 市场, 周期: a word of the language stands as it is, however a short wording sounds; 孵化了多少 is no mistyped 花了多少.
    private static List<Span> OwnWords(string text) =>
        [.. JiebaSegmenter.For(text).Segment(text).Where(w => w.Length > 1 && w.Entry > 0).Select(w => new Span(w.Start, w.End))];

    // 个 in 6个模型 is a counter.
    private static bool IsCounted(string text, int at) => text[at] is '个' or '家' or '款' or '项' or '种' && at > 0 && (char.IsAsciiDigit(text[at - 1]) || "一二三四五六七八九十百千万亿两几".Contains(text[at - 1], StringComparison.Ordinal));

    // 发展的, 的客户: a word of the language and a particle are no mistyped 发布的, 的用户.
    private static bool IsWordAmongParticles(string written) =>
        written.TrimStart('的', '与', '和', '在', '了').TrimEnd('的', '了', '过', '在') is { Length: > 1 } word && word.Length < written.Length && IsWord(word);

    // 谁得分最高, 谁投得最多: no mistyped 谁的.
    private static bool IsGetting(string text, int at) => text[at] is '得' && at + 1 < text.Length && "分到出奖票了最更多少高快早好".Contains(text[at + 1], StringComparison.Ordinal);

    private static List<Span> Hits(string text) =>
        [.. Wordings.Default.Find(text, _ => false).Where(h => h.Span.Length > 1).Select(h => h.Span).Distinct()];

    // Of several, one that sounds alike; else the only one, of words long enough to be told by the rest.
    private static string? Meant(string written, bool soundsAlike)
    {
        if (Wordings.Default.Has(written))
        {
            return null;
        }

        var near = Wordings.Default.Near(written);
        if (soundsAlike)
        {
            var alike = near.Where(w => Homophones.Sound(Odd(written, w), Odd(w, written)) && !"的了是在和与有高低大小".Contains(Odd(written, w), StringComparison.Ordinal) && !(OddAt(written, w) == 0 && "由被从".Contains(written[0], StringComparison.Ordinal))).ToList();
            return alike is [var only, ..] && (written.Length > 2 || alike.Count == 1) ? only : null;
        }

        return written.Length > 2 && near is [var one] && !IsOtherNoun(written, one) && !IsNumber(Odd(written, one)) && !IsParticle(written, one) && !EndsInParticle(written, one) && !IsWordBeside(written, one) && !Wordings.Default.Has(Odd(written, one).ToString()) && (IsInside(written, one) || written.Length > 3) && !Says(written, Odd(written, one)) ? one : null;
    }

    private static bool IsWord(string noun) => JiebaSegmenter.For(noun).Segment(noun) is [{ Entry: > 0 }];

    // 哪些插件 is no mistyped 哪些文件: another noun is asked for; 哪些产口 asks for none.
    private static bool IsOtherNoun(string written, string word) =>
        (word[0] is '哪' or '什' or '几' || word.StartsWith("多少", StringComparison.Ordinal)) && OddAt(written, word) > 1 && !(IsWord(word[^Noun..]) && !IsWord(written[^Noun..]) && written.Length > Noun + 1);

    // At an edge it may begin or end another word: 融资中 is no mistyped 融资额.
    private static bool IsInside(string written, string word) => written[0] == word[0] && written[^1] == word[^1];

    // The odd character belongs to a word that is understood as it is: 印发 in 印发了.
    private static bool Says(string written, char odd) =>
        Wordings.Default.Find(written, _ => false).Any(h => h.Span.Length > 1 && h.Span.Of(written).Contains(odd, StringComparison.Ordinal));

    private static int OddAt(string of, string other) => Enumerable.Range(0, of.Length).First(i => of[i] != other[i]);

    private static char Odd(string of, string other) => of[OddAt(of, other)];

    // 第二个 is no mistyped 第一个.
    private static bool IsNumber(char odd) => "零一二两三四五六七八九十百千万亿".Contains(odd, StringComparison.Ordinal);

    // 发了 is no mistyped 发布: a character that has a meaning of its own stands as it is.
    private static bool IsParticle(string written, string word) => !IsInside(written, word) && "的了是有在和与及谁几多个家年月日吗呢大小高低前后上下一二三四五六七八九十不没未被由最超过近约将得".Contains(Odd(written, word), StringComparison.Ordinal);

    // 是哪家社 begins 是哪家社区 and is no mistyped 是哪家的.
    private static bool EndsInParticle(string written, string word) => written[^1] != word[^1] && word[^1] is '的' or '了' or '过';

    // 招工程师 is no mistyped 总工程师: without the odd character it is a word as it stands.
    private static bool IsWordBeside(string written, string word) =>
        OddAt(written, word) == 0 ? Wordings.Default.Has(written.AsSpan(1)) : OddAt(written, word) == written.Length - 1 && Wordings.Default.Has(written.AsSpan(0, written.Length - 1));

    // A window may hold or touch wordings that are shorter, but the odd character belongs to none of them.
    private static bool IsFree(List<Span> hits, Span window, int odd) =>
        hits.TrueForAll(h => !h.Overlaps(window) || (h.Length < window.Length && window.Length > 2 && !h.Contains(odd)));

    private static bool IsHan(char unit) => unit is >= '\u4e00' and <= '\u9fff';

    // 那个，想问一下
    private static bool IsHesitation(string text, int at) => text.AsSpan(at + 1).TrimStart('个') is ['，' or ',', ..];

    // 那些, where nothing else asks, is 哪些; 马 at the end is 吗.
    private static string Which(string text, IReadOnlyList<Span> names, ICollection<Correction> corrections)
    {
        if (Wordings.Default.Find(text, _ => false).Any(h => h.Wording.Kind is "asked" or "group" or "agreement" or "connection" or "difference" && h.Span.Length > 1))
        {
            return text;
        }

        for (var at = text.IndexOf('那', StringComparison.Ordinal); at >= 0; at = text.IndexOf('那', at + 1))
        {
            var asked = text.Remove(at, 1).Insert(at, "哪");
            if (Wordings.Default.Find(asked, _ => false).Any(h => h.Wording.Kind == "asked" && h.Span.Contains(at)) && !names.Any(n => n.Contains(at)) && !IsHesitation(text, at))
            {
                corrections.Add(new Correction("那", "哪"));
                return asked;
            }
        }

        var end = text.TrimEnd('?', '？', '。', '！', '!', ' ').Length - 1;
        if (end > 0 && text[end] is '马' or '妈' && !names.Any(n => n.Contains(end)))
        {
            corrections.Add(new Correction(text[end].ToString(), "吗"));
            return text.Remove(end, 1).Insert(end, "吗");
        }

        return text;
    }
}
